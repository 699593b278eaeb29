// Package mailer has clients in a struct within a struct, beside one that stays.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	spare struct { // want `\(type\)`
		a, b *sesv2.Client
	}
	client *sesv2.Client // want `\(type\)`
}

func newMailer(cfg aws.Config) (*mailer, error) {
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	if _, err := m.client.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
