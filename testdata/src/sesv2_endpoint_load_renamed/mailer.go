// Package mailer loads its configuration with an endpoint of AWS: it goes.
package mailer

import (
	"context"

	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	mail "github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *mail.Client } // want `\(type\)`

func newMailer(ctx context.Context) (*mailer, error) {
	cfg, err := awsconfig.LoadDefaultConfig(ctx, awsconfig.WithBaseEndpoint("https://email.us-east-1.amazonaws.com")) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	client := mail.NewFromConfig(cfg) // want `\(client\)`
	return &mailer{client: client}, nil
}
