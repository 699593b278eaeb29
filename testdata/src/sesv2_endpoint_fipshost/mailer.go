// Package mailer names a FIPS endpoint.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

const endpoint = "https://email-fips.us-east-1.amazonaws.com" // want `\(unsupported\)`

func newClient(cfg aws.Config) (*sesv2.Client, error) { // want `\(type\)`
	return sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { o.BaseEndpoint = aws.String(endpoint) }), nil // want `\(client\)`
}
