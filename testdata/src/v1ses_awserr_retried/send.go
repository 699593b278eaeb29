// Package send does more than log where an error is one of AWS.
package send

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

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

type sender struct {
	client *ses.SES // want `\(type\)`
	failed []string
}

func (s *sender) again(to string) { s.failed = append(s.failed, to) }

func (s *sender) send(to string) {
	_, err := s.client.SendEmail(input(to)) // want `\(send-email\)`
	if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
		log.Println("ses:", aerr.Message())
		s.again(to)
	}
}
