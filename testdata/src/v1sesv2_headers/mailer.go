// Package mailer has headers, in generation 1 of the SDK.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type mailer struct{ svc *sesv2.SESV2 } // want `\(type\)`

func (m *mailer) send(to, html, visit string, urgent bool) error {
	headers := []*sesv2.MessageHeader{{Name: aws.String("X-Visit"), Value: aws.String(visit)}}
	if urgent {
		headers = append(headers, &sesv2.MessageHeader{Name: aws.String("X-Urgent"), Value: aws.String("yes")})
	}
	_, err := m.svc.SendEmail(&sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{&to}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Headers: headers,
			Subject: &sesv2.Content{Data: aws.String("Your visit")},
			Body:    &sesv2.Body{Html: &sesv2.Content{Data: &html}},
		}},
	})
	return err
}

func (m *mailer) leave(to, html string) error {
	_, err := m.svc.SendEmail(&sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{&to}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Headers: []*sesv2.MessageHeader{
				{Name: aws.String("X-Kind"), Value: aws.String("leave")},
				&sesv2.MessageHeader{Name: aws.String("List-Unsubscribe"), Value: aws.String("<https://example.com/leave>")},
			},
			Subject: &sesv2.Content{Data: aws.String("Your visit")},
			Body:    &sesv2.Body{Html: &sesv2.Content{Data: &html}},
		}},
	})
	return err
}
