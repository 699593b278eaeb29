// Package reminder is sesv2_inline with renamed imports.
package reminder

import (
	"context"

	sdkaws "github.com/aws/aws-sdk-go-v2/aws"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	ses "github.com/aws/aws-sdk-go-v2/service/ses"
	sestypes "github.com/aws/aws-sdk-go-v2/service/ses/types"
)

// Mailer sends appointment reminders.
type Mailer struct {
	client *ses.Client // want `\(type\)`
	from   string
}

// NewMailer returns a Mailer that sends from the clinic's address.
func NewMailer(ctx context.Context) (*Mailer, error) {
	cfg, err := awsconfig.LoadDefaultConfig(ctx) // want `\(aws-config\)`
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
		Source:      sdkaws.String(m.from),
		Destination: &sestypes.Destination{ToAddresses: []string{to}},
		Message: &sestypes.Message{
			Subject: &sestypes.Content{Data: sdkaws.String("Your appointment")},
			Body: &sestypes.Body{
				Text: &sestypes.Content{Data: sdkaws.String("See you on " + when)},
			},
		},
	})
	return err
}
