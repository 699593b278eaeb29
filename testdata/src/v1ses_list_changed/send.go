// Package send copies a list in a function of its own, and more than that.
package send

import (
	"strings"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender struct{ client *ses.SES } // want `\(type\)`

func (s *sender) input(to []string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: pointers(to)},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("s")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("b")}},
		},
	}
}

func (s *sender) send(to []string) error {
	_, err := s.client.SendEmail(s.input(to)) // want `\(send-email\)`
	return err
}

func pointers(list []string) (out []*string) {
	for _, s := range list {
		out = append(out, aws.String(strings.ToLower(s)))
	}
	return
}
