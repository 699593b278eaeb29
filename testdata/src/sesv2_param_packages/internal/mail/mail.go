// Package mail sends.
package mail

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Mailer sends alerts.
type Mailer struct {
	Client *sesv2.Client // want `\(type\)`
	from   string
}

// New makes one.
func New(client *sesv2.Client, from string) *Mailer { // want `\(type\)`
	m := &Mailer{from: from}
	m.Client = client
	return m
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
