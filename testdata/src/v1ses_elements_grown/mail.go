// Package mailer changes a string that a list points to, to which something was
// appended.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(list []string, text string) error {
	to := aws.StringSlice(list)
	to = append(to, aws.String("archive@example.com"))
	list[0] = "other@example.com"
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: to},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
