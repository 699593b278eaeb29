// Package mailer sends by a client that tests put a fake in the place of.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type api interface {
	SendEmail(context.Context, *sesv2.SendEmailInput, ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api api }

func input(to, text string) *sesv2.SendEmailInput { // want `\(type\)`
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text), Charset: aws.String("UTF-8")}},
		}},
	}
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	if in := input(to, text); in.Destination == nil {
		return nil
	}
	_, err := m.api.SendEmail(ctx, input(to, text)) // want `\(send-email\)`
	return err
}
