// Package send reads an answer in a variable of before that comes with an error.
package send

import (
	"github.com/aws/aws-sdk-go/aws"
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

func (s *sender) send(to string) (string, error) {
	var out *ses.SendEmailOutput // want `\(type\)`
	var err error
	out, err = s.client.SendEmail(input(to))   // want `\(send-email\)`
	return aws.StringValue(out.MessageId), err // want `\(output\)`
}
