// Package mailer counts what it loads.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

var loaded int

func newMailer(ctx context.Context, region string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if region != "" {
		loaded++
		cfg, err = config.LoadDefaultConfig(ctx, config.WithRegion(region))
	}
	if err != nil {
		return nil, err
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return &mailer{client: client}, nil
}
