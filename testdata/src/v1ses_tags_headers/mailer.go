// Package mailer has tags that become headers, in generation 1 of the SDK.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(to, html, kind string) error {
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{&to}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Html: &ses.Content{Data: &html}},
		},
		Tags: []*ses.MessageTag{
			{Name: aws.String("kind"), Value: &kind}, // to be counted
		},
	})
	return err
}
