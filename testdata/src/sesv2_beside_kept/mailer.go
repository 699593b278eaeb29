// Package mailer (kept) has a client in an exported field.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Mailer sends alerts.
type Mailer struct {
	Client *sesv2.Client // want `\(type\)`
}

// Send sends an alert, if the account may.
func (m *Mailer) Send(ctx context.Context, to string) error {
	account, err := m.Client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil || !account.SendingEnabled {
		return err
	}
	_, err = m.Client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	})
	return err
}

// New makes a Mailer.
func New(cfg aws.Config) (*Mailer, error) {
	return &Mailer{Client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}
