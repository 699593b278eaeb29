// Package mailer has tracing, and other services have it too.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	otel "go.opentelemetry.io/contrib/instrumentation/github.com/aws/aws-sdk-go-v2/otelaws"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	otel.AppendMiddlewares(&cfg.APIOptions)
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

// shared is the configuration of S3 too.
func shared(ctx context.Context) (*mailer, *s3.Client, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, nil, err
	}
	otel.AppendMiddlewares(&cfg.APIOptions)
	files := s3.NewFromConfig(cfg)
	return &mailer{client: sesv2.NewFromConfig(cfg)}, files, nil // want `\(client\)`
}

// counted has options that a function of ours makes.
func counted(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	otel.AppendMiddlewares(&cfg.APIOptions, options()...)
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

var made int

func options() []otel.Option {
	made++
	return nil
}
