// Package mailer fills two mailers in one statement, and asks for the quota.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
	name   string
}

func newMailer(cfg aws.Config) (*mailer, error) {
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func pair(cfg aws.Config) (*mailer, *mailer, error) {
	a, b := &mailer{}, &mailer{}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	a.name, b.client = "a", client
	return a, b, nil
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
