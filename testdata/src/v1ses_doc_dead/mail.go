// Package mailer does something else for each of two errors that are one in Paubox.
package mailer

import (
	"errors"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

const charSet = "UTF-8"

var errFrom = errors.New("the From domain")

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(to, html string) error {
	input := &ses.SendEmailInput{
		Destination: &ses.Destination{
			CcAddresses: []*string{},
			ToAddresses: []*string{
				aws.String(to),
			},
		},
		Message: &ses.Message{
			Body: &ses.Body{
				Html: &ses.Content{
					Charset: aws.String(charSet),
					Data:    aws.String(html),
				},
			},
			Subject: &ses.Content{
				Charset: aws.String(charSet),
				Data:    aws.String("Your visit"),
			},
		},
		Source: aws.String("Clinic <care@example.com>"),
	}

	_, err := m.svc.SendEmail(input)        // want `\(send-email\)`
	if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
		switch aerr.Code() {
		case ses.ErrCodeMessageRejected:
			return nil
		case ses.ErrCodeMailFromDomainNotVerifiedException:
			return errFrom
		}
	}
	return err
}
