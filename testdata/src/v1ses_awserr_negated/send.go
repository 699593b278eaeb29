// Package send returns errors that are none of AWS, and goes on with the others.
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

type sender struct{ client *ses.SES } // want `\(type\)`

func (s *sender) send(to string) error {
	_, err := s.client.SendEmail(input(to)) // want `\(send-email\)`
	if err == nil {
		return nil
	}
	aerr, ok := err.(awserr.Error) // want `\(error\)`
	if !ok {
		return err
	}
	log.Println("ses:", aerr.Message())
	return err
}
