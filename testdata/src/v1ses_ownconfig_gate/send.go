// Package send has a function for its sessions that may refuse to send.
package send

import (
	"errors"
	"log"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

var errDisabled = errors.New("mail is disabled")

func newSession() (*session.Session, error) {
	if os.Getenv("MAIL_ENABLED") != "yes" {
		return nil, errDisabled
	}
	return session.NewSession(&aws.Config{Region: aws.String("us-east-1")})
}

func mustGetenv(key string) string {
	v := os.Getenv(key)
	if v == "" {
		log.Fatalf("%s is not set", key)
	}
	return v
}

func stopping() *session.Session {
	return session.Must(session.NewSession(&aws.Config{Region: aws.String(mustGetenv("MAIL_REGION"))}))
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

func sendToo(to string) error {
	svc := ses.New(stopping())         // want `\(client\)`
	_, err := svc.SendEmail(input(to)) // want `\(send-email\)`
	return err
}

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
