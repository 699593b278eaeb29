// Package mailer makes requests, and sends each at once.
package mailer

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) assigned(to, text string) (string, error) {
	// One mail.
	req, out := m.svc.SendEmailRequest(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	// It goes now.
	err := req.Send()
	if err != nil {
		return "", err
	}
	return *out.MessageId, nil // want `\(output\)`
}

func (m *mailer) again(to, text string) (err error) {
	text, err = fmt.Sprint(text), nil
	req, _ := m.svc.SendEmailRequest(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	err = req.Send()
	return
}

func (m *mailer) named(to, text string) (id string, err error) {
	req, out := m.svc.SendEmailRequest(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	err = req.Send()
	if err == nil {
		id = aws.StringValue(out.MessageId) // want `\(output\)`
	}
	return id, err
}

func (m *mailer) condition(ctx context.Context, to, text string) error {
	// One mail.
	req, _ := m.svc.SendEmailRequest(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	req.SetContext(ctx)
	// It goes now.
	if err := req.Send(); err != nil {
		if aerr, ok := err.(awserr.Error); ok && aerr.Code() == ses.ErrCodeMessageRejected { // want `\(error\)`
			return nil
		}
		return err
	}
	return nil
}

func (m *mailer) hoisted(to, text string) (string, error) {
	req, out := m.svc.SendEmailRequest(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	if err := req.Send(); err != nil {
		return "", err
	}
	return *out.MessageId, nil // want `\(output\)`
}
