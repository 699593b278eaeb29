// Package mailer loads its configuration in two branches.
package mailer

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type settings struct{ region, id, secret string }

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, s settings) (*mailer, error) {
	var cfg aws.Config
	var err error

	// Load AWS configuration
	if s.id != "" {
		cfg, err = config.LoadDefaultConfig(ctx, // want `\(aws-config\)`
			config.WithRegion(s.region),
			config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider(s.id, s.secret, "")), // want `\(credential\)`
		)
	} else {
		cfg, err = config.LoadDefaultConfig(ctx, config.WithRegion(s.region)) // want `\(aws-config\)`
	}
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}
