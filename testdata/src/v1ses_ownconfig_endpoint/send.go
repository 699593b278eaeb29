// Package send makes its session, with an endpoint, in a function of its own.
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

func newSession(endpoint string) (*session.Session, error) {
	return session.NewSession(&aws.Config{Region: aws.String("us-east-1"), Endpoint: aws.String(endpoint)})
}

func first(to string) error {
	sess, err := newSession("http://localhost:4566")
	if err != nil {
		return err
	}
	svc := ses.New(sess)              // want `\(client\)`
	_, err = svc.SendEmail(input(to)) // want `\(send-email\)`
	return err
}
