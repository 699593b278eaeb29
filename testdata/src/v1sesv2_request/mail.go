// Package mailer prepares the request by hand.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type mailer struct{ svc *sesv2.SESV2 } // want `\(type\)`

func (m *mailer) send(to, text string) error {
	req, _ := m.svc.SendEmailRequest(&sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{aws.String(to)}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("Your visit")},
			Body:    &sesv2.Body{Text: &sesv2.Content{Data: aws.String(text)}},
		}},
	})
	return req.Send()
}
