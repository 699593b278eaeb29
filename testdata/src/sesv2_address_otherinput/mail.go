// Package mailer fills one input and sends another.
package mailer

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

func (m *mailer) start(ctx context.Context, in *sesv2.SendEmailInput, text string) error { // want `\(type\)`
	in.FromEmailAddress = &m.from
	_, err := m.client.SendEmail(ctx, message(text)) // want `\(send-email\)`
	return err
}

func (m *mailer) rename(from string) { m.from = from }

func (m *mailer) finish(ctx context.Context, in *sesv2.SendEmailInput) error { // want `\(type\)`
	_, err := m.client.SendEmail(ctx, in) // want `\(send-email\)`
	return err
}

func (m *mailer) both(ctx context.Context, in *sesv2.SendEmailInput) error { // want `\(type\)`
	if err := m.start(ctx, in, "a text"); err != nil {
		return err
	}
	m.rename("other@example.com")
	return m.finish(ctx, in)
}

func message(text string) *sesv2.SendEmailInput { // want `\(type\)`
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"pat@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
}
