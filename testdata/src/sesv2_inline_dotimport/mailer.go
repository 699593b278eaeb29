// Package reminder is sesv2_inline with the types imported by a dot.
package reminder

import (
	"context"

	. "github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	. "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
}

func (m *mailer) remind(ctx context.Context, to, when string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: String("clinic@example.com"),
		Destination:      &Destination{ToAddresses: []string{to}},
		Content: &EmailContent{
			Simple: &Message{
				Subject: &Content{Data: String("Your appointment")},
				Body:    &Body{Text: &Content{Data: String("See you on " + when)}},
			},
		},
	})
	return err
}
