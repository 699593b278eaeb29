// Package reminder sends with the input written in the call.
package reminder

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

// Mailer sends appointment reminders.
type Mailer struct {
	client *ses.Client // want `\(type\)`
	from   string
}

// NewMailer returns a Mailer that sends from the clinic's address.
func NewMailer(ctx context.Context) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &Mailer{
		client: ses.NewFromConfig(cfg), // want `\(client\)`
		from:   "clinic@example.com",
	}, nil
}

// Remind tells a patient when the appointment is.
func (m *Mailer) Remind(ctx context.Context, to, when string) error {
	_, err := m.client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String(m.from),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("Your appointment")},
			Body: &types.Body{
				Text: &types.Content{Data: aws.String("See you on " + when)},
			},
		},
	})
	return err
}
