// Package mailer makes two clients of one configuration with an endpoint.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ first, second *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, endpoint string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithBaseEndpoint(endpoint)) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	first := sesv2.NewFromConfig(cfg)  // want `\(client\)`
	second := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return &mailer{first, second}, nil
}
