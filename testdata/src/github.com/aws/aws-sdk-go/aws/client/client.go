// Package client is a stub.
package client

import "github.com/aws/aws-sdk-go/aws"

// Config is what a client is made from.
type Config struct{ Config *aws.Config }

// ConfigProvider gives clients their configuration.
type ConfigProvider interface {
	ClientConfig(serviceName string, cfgs ...*aws.Config) Config
}

// Client is the base of all clients.
type Client struct{ Config aws.Config }
