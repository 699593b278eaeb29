// Package mailer sends, and asks for the account, through one interface.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type api interface {
	SendEmailWithContext(aws.Context, *sesv2.SendEmailInput, ...request.Option) (*sesv2.SendEmailOutput, error) // want `\(type\)`
	GetAccount(*sesv2.GetAccountInput) (*sesv2.GetAccountOutput, error)                                         // want `\(type\)`
}

type mailer struct{ api api }

func newMailer(sess *session.Session) *mailer {
	svc := sesv2.New(sess) // want `\(client\)`
	return &mailer{api: svc}
}

var _ api = wrap{}

// wrap stands in for a client.
type wrap struct{}

func (wrap) SendEmailWithContext(aws.Context, *sesv2.SendEmailInput, ...request.Option) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return &sesv2.SendEmailOutput{MessageId: aws.String("m-1")}, nil
}

func (wrap) GetAccount(*sesv2.GetAccountInput) (*sesv2.GetAccountOutput, error) { // want `\(type\)` `\(type\)`
	return &sesv2.GetAccountOutput{}, nil
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	if _, err := m.api.GetAccount(&sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := m.api.SendEmailWithContext(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{aws.String(to)}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("An alert")},
			Body:    &sesv2.Body{Text: &sesv2.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
