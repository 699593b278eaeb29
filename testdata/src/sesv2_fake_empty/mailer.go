// Package visits is sent through an interface, which a test has a fake for.
package visits

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender interface {
	SendEmail(ctx context.Context, in *sesv2.SendEmailInput, opts ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api sender }

func newMailer(cfg aws.Config) *mailer { return &mailer{sesv2.NewFromConfig(cfg)} } // want `\(client\)`

func (m *mailer) send(ctx context.Context, in *sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return m.api.SendEmail(ctx, in) // want `\(send-email\)`
}

func input(to string) *sesv2.SendEmailInput { // want `\(type\)`
	if to == "" {
		return nil
	}
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	}
}

func (m *mailer) remind(ctx context.Context, to string) error {
	_, err := m.send(ctx, input(to))
	return err
}
