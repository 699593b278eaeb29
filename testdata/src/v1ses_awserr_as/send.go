// Package send asks by errors.As, which every error of aws-sdk-go answers, and has nothing for others.
package send

import (
	"errors"
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
	var aerr awserr.Error                   // want `\(error\)`
	if errors.As(err, &aerr) {
		log.Println("ses:", aerr.Message())
		return err
	}
	return nil
}
