// Package mailer sends by a client that tests put a fake in the place of.
package mailer

import (
	"errors"
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type api interface {
	SendEmail(*sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api api }

var (
	errRejected = errors.New("rejected")
	errSlow     = errors.New("slow")
)

func input(to, text string) *sesv2.SendEmailInput { // want `\(type\)`
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{aws.String(to)}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("Your visit")},
			Body:    &sesv2.Body{Text: &sesv2.Content{Data: aws.String(text), Charset: aws.String("UTF-8")}},
		}},
	}
}

func (m *mailer) send(to, text string) error {
	_, err := m.api.SendEmail(input(to, text)) // want `\(send-email\)`
	if err == nil {
		return nil
	}
	if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
		switch aerr.Code() {
		case sesv2.ErrCodeMessageRejected:
			return errRejected
		case "Throttling":
			return errSlow
		}
	}
	return fmt.Errorf("not sent: %w", err)
}
