// Package mailer needs its second configuration for more.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, region string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if region != "" {
		cfg, err = config.LoadDefaultConfig(ctx, config.WithRegion(region))
	}
	if err != nil {
		return nil, err
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	log.Println("AWS of", cfg.Region)
	return &mailer{client: client}, nil
}
