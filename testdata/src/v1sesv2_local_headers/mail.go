// Package mailer has headers.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type mailer struct{ svc *sesv2.SESV2 } // want `\(type\)`

func (m *mailer) send(to, html string) error {
	_, err := m.svc.SendEmail(&sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{&to}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Headers: []*sesv2.MessageHeader{{Name: aws.String("In-Reply-To"), Value: aws.String("<1@example.com>")}},
			Subject: &sesv2.Content{Data: aws.String("Your visit")},
			Body:    &sesv2.Body{Html: &sesv2.Content{Data: &html}},
		}},
	})
	return err
}
