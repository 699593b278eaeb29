// Package mailer sends to an endpoint of its own, with API version 1.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	mail "github.com/aws/aws-sdk-go-v2/service/ses"
)

type settings struct{ Endpoint *string }

type mailer struct{ client *mail.Client } // want `\(type\)`

func newMailer(ctx context.Context, s settings) (*mailer, error) {
	cfg, err := awsconfig.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	client := mail.NewFromConfig(cfg, func(o *mail.Options) { // want `\(client\)`
		if s.Endpoint != nil {
			o.BaseEndpoint = aws.String(*s.Endpoint)
		}
	})
	return &mailer{client: client}, nil
}
