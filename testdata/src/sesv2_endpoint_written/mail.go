// Package mailer writes an endpoint to its configuration.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(region, endpoint string) (*mailer, error) {
	cfg := aws.Config{Region: region}
	cfg.BaseEndpoint = aws.String(endpoint)
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}
