// Package mailer loads its configuration by a function of its own.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, region string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region), func(o *config.LoadOptions) error { // want `\(aws-config\)`
		o.Region = region
		return nil
	})
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}
