// Package xray is a stub of the AWS X-Ray SDK for Go.
package xray

import "github.com/aws/aws-sdk-go/aws/client"

// AWS traces the calls of a client.
func AWS(c *client.Client) {}
