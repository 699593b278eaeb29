// Package send keeps a client in a variable that a function without results fills, or panics.
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

var svc *ses.SES // want `\(type\)`

// Setup makes the client.
func Setup(region string) {
	sess := session.Must(session.NewSession(&aws.Config{Region: aws.String(region)})) // want `\(aws-config\)`
	svc = ses.New(sess)                                                               // want `\(client\)`
}

// Send sends one mail.
func Send(to string) {
	if _, err := svc.SendEmail(input(to)); err != nil { // want `\(send-email\)`
		log.Println(err)
	}
}
