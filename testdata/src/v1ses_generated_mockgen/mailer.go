// Package mailer has a mock of mockgen.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

//go:generate go run go.uber.org/mock/mockgen -source=mailer.go -destination=mock.go -package=mailer

type sender interface {
	SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api sender }

func (m *mailer) send(to, text string) error {
	_, err := m.api.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
