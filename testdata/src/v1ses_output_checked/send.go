// Package send reads answers where no error came.
package send

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender struct{ client *ses.SES } // want `\(type\)`

func input(to string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("Hi")}},
			Subject: &ses.Content{Data: aws.String("Hello")},
		},
		Source: aws.String("care@example.com"),
	}
}

func (s *sender) first(to string) (string, error) {
	out, err := s.client.SendEmail(input(to)) // want `\(send-email\)`
	if err != nil {
		return "", err
	}
	return aws.StringValue(out.MessageId), nil // want `\(output\)`
}

func (s *sender) second(to string) string {
	out, err := s.client.SendEmail(input(to)) // want `\(send-email\)`
	if err == nil {
		return aws.StringValue(out.MessageId) // want `\(output\)`
	}
	return ""
}

func (s *sender) third(to string) {
	if out, err := s.client.SendEmail(input(to)); err != nil { // want `\(send-email\)`
		log.Println(err)
	} else {
		log.Println(aws.StringValue(out.MessageId)) // want `\(output\)`
	}
}
