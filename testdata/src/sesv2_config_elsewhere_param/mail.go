// Package mailer loads its configuration by an option that it is given.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, region string, opt func(*config.LoadOptions) error) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region), opt) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}
