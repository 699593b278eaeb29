// Package mailer chooses between two endpoints.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(cfg aws.Config, debug bool) (*sesv2.Client, error) { // want `\(type\)`
	return sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		if debug {
			o.BaseEndpoint = aws.String("http://localhost:8005")
		} else {
			o.BaseEndpoint = aws.String("http://mail.example.com")
		}
	}), nil
}
