// Package send has a function for its sessions that stops the program.
package send

import (
	"log"
	"os"

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

func stopping() *session.Session {
	if os.Getenv("ENV") == "staging" {
		log.Fatal("no mail from staging")
	}
	return session.Must(session.NewSession(&aws.Config{Region: aws.String("us-east-1")}))
}

func send(to string) error {
	svc := ses.New(stopping())         // want `\(client\)`
	_, err := svc.SendEmail(input(to)) // want `\(send-email\)`
	return err
}
