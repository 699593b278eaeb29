// Package mailer hands the message tags to something else too.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(to, text string) error {
	list := []*ses.MessageTag{{Name: aws.String("app"), Value: aws.String("clinic")}}
	record(list)
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Tags:        list,
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func record(list []*ses.MessageTag) {} // want `\(type\)`
