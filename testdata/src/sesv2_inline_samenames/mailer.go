// Package reminder is sesv2_inline over a package that only has the SDK's names.
package reminder

import (
	"context"

	"sesv2_inline_samenames/sesv2"
)

// Mailer queues appointment reminders.
type Mailer struct {
	client *sesv2.Client
}

// NewMailer returns a Mailer.
func NewMailer() *Mailer {
	return &Mailer{client: sesv2.NewFromConfig("reminders")}
}

// Remind tells a patient when the appointment is.
func (m *Mailer) Remind(ctx context.Context, to, when string) error {
	from := "clinic@example.com"
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: &from,
		Destination:      &sesv2.Destination{ToAddresses: []string{to}},
		Content:          &sesv2.EmailContent{Subject: "Your appointment", Text: "See you on " + when},
	})
	return err
}
