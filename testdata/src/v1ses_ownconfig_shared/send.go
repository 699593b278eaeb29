// Package send makes sessions for S3 as well in a function of its own.
package send

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/s3"
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

func newSession() (*session.Session, error) {
	return session.NewSession(&aws.Config{Region: aws.String("us-east-1")})
}

func first(to string) error {
	sess, err := newSession() // want `\(aws-config\)`
	if err != nil {
		return err
	}
	svc := ses.New(sess)              // want `\(client\)`
	_, err = svc.SendEmail(input(to)) // want `\(send-email\)`
	return err
}

func store() (*s3.S3, error) {
	sess, err := newSession()
	if err != nil {
		return nil, err
	}
	return s3.New(sess), nil
}
