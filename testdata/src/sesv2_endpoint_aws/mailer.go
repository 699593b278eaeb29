// Package mailer has an endpoint that may be one of AWS.
package mailer

import (
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(cfg aws.Config) (*sesv2.Client, error) { // want `\(type\)`
	endpoint := os.Getenv("SES_ENDPOINT")
	if endpoint == "" {
		endpoint = "https://email.us-east-1.amazonaws.com" // want `\(unsupported\)`
	}
	return sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.BaseEndpoint = aws.String(endpoint)
	}), nil
}
