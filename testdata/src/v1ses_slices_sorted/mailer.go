// Package mailer has a fake that keeps the inputs, and tests that read them.
package mailer

import (
	"sort"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender interface {
	SendEmail(input *ses.SendEmailInput) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api sender }

func (m *mailer) send(to []string, text string) error {
	_, err := m.api.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice(to)},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func (m *mailer) sorted(in *ses.SendEmailInput) error { // want `\(type\)`
	list := aws.StringValueSlice(in.Destination.ToAddresses)
	sort.Strings(list)
	_, err := m.api.SendEmail(in) // want `\(send-email\)`
	return err
}
