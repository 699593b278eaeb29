// Package mailer has an HTTP client that is an interface.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func given(cfg aws.Config, hc aws.HTTPClient) (*sesv2.Client, error) { // want `\(type\)`
	return sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { o.HTTPClient = hc }), nil // want `\(client\)`
}
