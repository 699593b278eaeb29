// Package mailer is given a configuration, which another file has for a fake server.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

// Mailer sends mail.
type Mailer struct{ client *ses.Client } // want `\(type\)`

// New returns a Mailer.
func New(cfg aws.Config) *Mailer {
	return &Mailer{client: ses.NewFromConfig(cfg)} // want `\(client\)`
}

// Send sends a mail.
func (m *Mailer) Send(ctx context.Context, to, text string) error {
	_, err := m.client.SendEmail(ctx, &ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	})
	return err
}
