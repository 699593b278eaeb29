// Package mailer sends by the API v2 of the first SDK.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type mailer struct{ svc *sesv2.SESV2 } // want `\(type\)`

func newMailer() *mailer {
	return &mailer{svc: sesv2.New(session.Must(session.NewSession()))} // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to, html string) (*string, error) {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{&to}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("Your visit")},
			Body:    &sesv2.Body{Html: &sesv2.Content{Data: &html, Charset: aws.String("ISO-8859-1")}},
		}},
	}
	out, err := m.svc.SendEmailWithContext(ctx, in) // want `\(send-email\)`
	if err != nil {
		return nil, err
	}
	return out.MessageId, nil // want `\(output\)`
}
