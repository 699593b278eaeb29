// Package mailer looks at an error that may come from anywhere.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(to, text string) error {
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func rejected(err error) bool {
	aerr, ok := err.(awserr.Error)                         // want `\(error\)`
	return ok && aerr.Code() == ses.ErrCodeMessageRejected // want `\(type\)`
}
