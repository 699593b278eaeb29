// Package mailer gives the body another value after it went into the input.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(to, text string) error {
	var body *ses.Body
	body = &ses.Body{Text: &ses.Content{Data: aws.String(text)}}
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    body,
		},
	}
	body = &ses.Body{Html: &ses.Content{Data: aws.String(text)}}
	_, err := m.svc.SendEmail(in) // want `\(send-email\)`
	return err
}
