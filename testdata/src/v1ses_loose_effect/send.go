// Package send changes something where there is no session, and goes on.
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

func send(to string) (failed bool) {
	sess, err := session.NewSession()
	if err != nil {
		failed = true
	}
	if _, err := ses.New(sess).SendEmail(input(to)); err != nil { // want `\(client\)` `\(send-email\)`
		log.Println(err)
	}
	return failed
}
