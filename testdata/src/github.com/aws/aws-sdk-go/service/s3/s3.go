// Package s3 is a stub of another service.
package s3

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/client"
)

// S3 is the client.
type S3 struct{ *client.Client }

// New makes a client.
func New(p client.ConfigProvider, cfgs ...*aws.Config) *S3 { return nil }
