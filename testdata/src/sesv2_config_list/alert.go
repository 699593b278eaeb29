// Package alert loads the configuration with a list of options.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
}

func newAlerter(ctx context.Context, region, key, secret string) (*alerter, error) {
	opts := []func(*config.LoadOptions) error{config.WithRegion(region)}
	if key != "" && secret != "" {
		opts = append(opts, config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider(key, secret, ""))) // want `\(credential\)`
	}
	cfg, err := config.LoadDefaultConfig(ctx, opts...) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &alerter{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
