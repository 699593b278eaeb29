// Package mailer takes the address of an element as the sender, and changes it.
package mailer

import (
	"sort"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(from []string, to, text string) error {
	in := &ses.SendEmailInput{
		Source:      &from[0],
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	}
	sort.Strings(from)
	_, err := m.svc.SendEmail(in) // want `\(send-email\)`
	return err
}
