// Package send reads an error of before where the session had none.
package send

import (
	"log"

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

func check() error { return nil }

func send(to string) {
	err := check()
	sess, err := session.NewSession() // want `\(aws-config\)`
	svc := ses.New(sess)              // want `\(client\)`
	log.Println(err)
	if _, err := svc.SendEmail(input(to)); err != nil { // want `\(send-email\)`
		log.Println(err)
	}
}
