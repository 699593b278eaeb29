// Package reminder is ses_inline over a package that only has the SDK's names.
package reminder

import (
	"context"

	"ses_inline_samenames/ses"
)

// Mailer queues appointment reminders.
type Mailer struct {
	client *ses.Client
}

// NewMailer returns a Mailer.
func NewMailer() *Mailer {
	return &Mailer{client: ses.NewFromConfig("reminders")}
}

// Remind tells a patient when the appointment is.
func (m *Mailer) Remind(ctx context.Context, to, when string) error {
	from := "clinic@example.com"
	_, err := m.client.SendEmail(ctx, &ses.SendEmailInput{
		FromEmailAddress: &from,
		Destination:      &ses.Destination{ToAddresses: []string{to}},
		Content:          &ses.EmailContent{Subject: "Your appointment", Text: "See you on " + when},
	})
	return err
}
