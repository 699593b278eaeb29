// Package reminder tries to silence two sends without a reason: that silences
// nothing.
package reminder

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
}

func (m *mailer) confirm(ctx context.Context, to string) error {
	//sesfix:ignore send-email
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Appointment confirmed")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
			},
		},
	})
	return err
}

func (m *mailer) cancel(ctx context.Context, to string) error {
	//nolint:sesfix
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Appointment cancelled")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("Please call us.")}},
			},
		},
	})
	return err
}
