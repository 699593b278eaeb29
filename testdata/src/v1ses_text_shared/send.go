// Package send puts one text into the HTML, or into the plain text.
package send

import (
	"errors"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender struct{ client *ses.SES } // want `\(type\)`

func (s *sender) send(to, subject, text, kind string) error {
	content := &ses.Content{Charset: aws.String("UTF-8"), Data: aws.String(text)}
	var body *ses.Body
	switch kind {
	case "html":
		body = &ses.Body{Html: content}
	case "text":
		body = &ses.Body{Text: content}
	default:
		return errors.New("no such kind")
	}
	_, err := s.client.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String(subject)},
			Body:    body,
		},
	})
	return err
}

func (s *sender) sendBoth(to, text string) error {
	content := &ses.Content{Data: aws.String(text)}
	_, err := s.client.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("s")},
			Body:    &ses.Body{Text: content, Html: content},
		},
	})
	return err
}
