// Package mailer sorts a list whose elements a list of addresses points to.
package mailer

import (
	"sort"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(list []string, text string) error {
	var to []*string
	for i := range list {
		to = append(to, &list[i])
	}
	sort.Strings(list)
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
