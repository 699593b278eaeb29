// Package mailer loads its configuration with an endpoint of its own the second time.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, endpoint string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if endpoint != "" {
		cfg, err = config.LoadDefaultConfig(ctx, config.WithBaseEndpoint(endpoint)) // want `\(aws-config\)`
	}
	if err != nil {
		return nil, err
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return &mailer{client: client}, nil
}
