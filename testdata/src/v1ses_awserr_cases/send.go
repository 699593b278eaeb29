// Package send asks for errors of AWS in a switch, and for no others behind it.
package send

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
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

func (s *sender) send(to string) string {
	_, err := s.client.SendEmail(input(to)) // want `\(send-email\)`
	aerr, ok := err.(awserr.Error)          // want `\(error\)`
	switch {
	case ok && aerr.Code() == ses.ErrCodeMessageRejected: // want `\(type\)`
		return "rejected"
	case ok:
		return "other"
	}
	return "sent"
}
