// Package mailer loads its configuration with an endpoint: one client.
package mailer

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context) (*mailer, error) {
	endpoint := os.Getenv("SES_ENDPOINT")
	options := []func(*config.LoadOptions) error{config.WithRegion(os.Getenv("AWS_REGION"))}
	if endpoint != "" {
		options = append(options, config.WithBaseEndpoint(endpoint))
	}
	cfg, err := config.LoadDefaultConfig(ctx, options...) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}
