// Package mail has a constructor without an error, one of whose callers cannot answer one.
package mail

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
	from   string
}

func newMailer(cfg aws.Config, from string) *mailer {
	if from == "" {
		return nil
	}
	return &mailer{client: sesv2.NewFromConfig(cfg), from: from} // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String(m.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

// Open returns a mailer.
func Open(cfg aws.Config) (*mailer, error) {
	return newMailer(cfg, "care@example.com"), nil
}

// Remind has no error to return.
func Remind(ctx context.Context, cfg aws.Config, to string) bool {
	m := newMailer(cfg, "visits@example.com")
	return m.send(ctx, to) == nil
}
