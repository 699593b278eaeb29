// Package mailer reads its endpoint inside the function of options.
package mailer

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		// LocalStack, say.
		ep := os.Getenv("SES_ENDPOINT")
		if ep != "" {
			o.BaseEndpoint = &ep
		}
	})
	return &mailer{client}, nil
}

func withRegion(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		ep, set := os.LookupEnv("SES_ENDPOINT")
		if set {
			o.BaseEndpoint = aws.String(ep)
		}
		o.Region = "us-east-1"
	})}, nil
}
