// Package send hands a client that it made to another function, without an error result.
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

func must(to string) {
	svc := ses.New(session.Must(session.NewSession())) // want `\(client\)`
	send(svc, to)
}

func send(svc *ses.SES, to string) { // want `\(type\)`
	if _, err := svc.SendEmail(input(to)); err != nil { // want `\(send-email\)`
		log.Println(err)
	}
}
