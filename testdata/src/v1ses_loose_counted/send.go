// Package send hands the error of its session to functions that do something without one too.
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

var made int

func count(err error) {
	if err != nil {
		log.Println(err)
	}
	made++
}

func send(to string) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	count(err)
	svc := ses.New(sess)                                // want `\(client\)`
	if _, err := svc.SendEmail(input(to)); err != nil { // want `\(send-email\)`
		log.Println(err)
	}
}
