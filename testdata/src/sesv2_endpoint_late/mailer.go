// Package mailer knows its endpoint after the place of the new client.
package mailer

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	endpoint := os.Getenv("SES_ENDPOINT")
	return sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.BaseEndpoint = aws.String(endpoint)
	}), nil
}
