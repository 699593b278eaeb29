// Package mailer has a configuration with an endpoint, which S3 needs too.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
	store  *s3.Client
}

func newMailer(ctx context.Context, ep string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithBaseEndpoint(ep))
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg), store: s3.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("a@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("x")}},
		}},
	})
	return err
}
