// Package mailer declares the body apart and makes it in branches.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(to, text, kind string) error {
	var body *ses.Body
	switch kind {
	case "text":
		body = &ses.Body{Text: &ses.Content{Data: aws.String(text)}}
	case "html":
		body = &ses.Body{Html: &ses.Content{Data: aws.String(text)}}
	}
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    body,
		},
	})
	return err
}
