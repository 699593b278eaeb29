// Package mailer has tracing.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-xray-sdk-go/instrumentation/awsv2"
	"go.opentelemetry.io/contrib/instrumentation/github.com/aws/aws-sdk-go-v2/otelaws"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	otelaws.AppendMiddlewares(&cfg.APIOptions)
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func withXRay(ctx context.Context, traced bool) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	if traced {
		// each call is seen in X-Ray
		awsv2.AWSV2Instrumentor(&cfg.APIOptions)
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return &mailer{client: client}, nil
}
