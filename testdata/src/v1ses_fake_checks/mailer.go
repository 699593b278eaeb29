// Package mailer sends by a client that tests put a fake in the place of.
package mailer

import (
	"errors"
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

type api interface {
	SendEmail(*ses.SendEmailInput) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api api }

var (
	errRejected = errors.New("rejected")
	errSlow     = errors.New("slow")
)

func input(to, text string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text), Charset: aws.String("UTF-8")}},
		},
	}
}

func (m *mailer) send(to, text string) error {
	_, err := m.api.SendEmail(input(to, text)) // want `\(send-email\)`
	if err == nil {
		return nil
	}
	if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
		switch aerr.Code() {
		case ses.ErrCodeMessageRejected:
			return errRejected
		case "Throttling":
			return errSlow
		}
	}
	return fmt.Errorf("not sent: %w", err)
}
