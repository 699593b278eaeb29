// Package send tells others that it makes a session.
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

var made = make(chan int)

func newSession() (*session.Session, error) {
	close(made)
	return session.NewSession(&aws.Config{Region: aws.String("us-east-1")})
}

func send(to string) error {
	sess, err := newSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)              // want `\(client\)`
	_, err = svc.SendEmail(input(to)) // want `\(send-email\)`
	return err
}
