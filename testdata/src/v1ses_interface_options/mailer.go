// Package mailer has an interface with SendEmailWithContext and its options, and a
// fake and a wrapper that take options.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender interface {
	SendEmailWithContext(ctx aws.Context, input *ses.SendEmailInput, opts ...request.Option) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api sender }

func newMailer() (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{api: logged{ses.New(sess)}}, nil // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	_, err := m.api.SendEmailWithContext(ctx, &ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

type logged struct{ next sender }

func (l logged) SendEmailWithContext(ctx aws.Context, in *ses.SendEmailInput, opts ...request.Option) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	log.Println("a message")
	return l.next.SendEmailWithContext(ctx, in, opts...) // want `\(send-email\)`
}

type fake struct{ last *ses.SendEmailInput } // want `\(type\)`

func (f *fake) SendEmailWithContext(_ aws.Context, in *ses.SendEmailInput, _ ...request.Option) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.last = in
	return &ses.SendEmailOutput{MessageId: aws.String("1")}, nil
}
