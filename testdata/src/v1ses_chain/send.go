// Package send calls a client where it is made.
package send

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
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

type mailer struct{ sess *session.Session }

func (m *mailer) send(to string) error {
	_, err := ses.New(m.sess).SendEmail(input(to)) // want `\(client\)` `\(send-email\)`
	return err
}

func (m *mailer) sendID(to string) (string, error) {
	out, err := ses.New(m.sess).SendEmail(input(to)) // want `\(client\)` `\(send-email\)`
	if err != nil {
		return "", err
	}
	return aws.StringValue(out.MessageId), nil // want `\(output\)`
}
