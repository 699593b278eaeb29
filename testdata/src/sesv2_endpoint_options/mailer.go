// Package mailer sends to an endpoint of its own, where one is set.
package mailer

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, region, endpoint string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region)) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.BaseEndpoint = aws.String(endpoint)
	})
	return &mailer{client: client}, nil
}

func fromEnvironment(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		// LocalStack has SES on a port of its own
		if ep := os.Getenv("SES_ENDPOINT"); ep != "" {
			o.BaseEndpoint = aws.String(ep)
		}
	})}, nil
}

func given(cfg aws.Config, host string, debug bool, override *string) *sesv2.Client { // want `\(type\)`
	return sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.Region = "eu-west-1"
		if debug {
			o.BaseEndpoint = aws.String("http://" + host + ":8005")
		}
	}, func(o *sesv2.Options) {
		// what the caller wants comes last
		o.BaseEndpoint = override
	})
}

func local(cfg aws.Config) *mailer {
	return &mailer{sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.BaseEndpoint = aws.String("http://localhost:8005")
	})}
}
