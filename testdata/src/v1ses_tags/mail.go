// Package mailer builds message tags, which are dropped.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(to, text string, tags map[string]string) error {
	list := []*ses.MessageTag{{Name: aws.String("app"), Value: aws.String("clinic")}}
	for k, v := range tags {
		list = append(list, &ses.MessageTag{Name: aws.String(k), Value: aws.String(v)})
	}
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
