// Package send keeps an error only where it is one of AWS, as in aws-sdk-go all are.
package send

import (
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

func (s *sender) send(to string) (err error) {
	_, sent := s.client.SendEmail(input(to)) // want `\(send-email\)`
	if aerr, ok := sent.(awserr.Error); ok { // want `\(error\)`
		err = aerr
	}
	return err
}
