// Package visits is sent through an interface, which a test has a fake for.
package visits

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Sender sends.
type Sender interface {
	SendEmail(ctx context.Context, in *sesv2.SendEmailInput, opts ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) // want `\(type\)`
}

// Mailer sends.
type Mailer struct{ API Sender }

// New makes a mailer.
func New(cfg aws.Config) *Mailer { return &Mailer{sesv2.NewFromConfig(cfg)} } // want `\(client\)`

func (m *Mailer) Send(ctx context.Context, in *sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return m.API.SendEmail(ctx, in) // want `\(send-email\)`
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

func (m *Mailer) remind(ctx context.Context, to string) error {
	_, err := m.Send(ctx, input(to))
	return err
}
