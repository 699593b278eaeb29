// Package send keeps a client in a value of any type.
package send

import (
	"sync/atomic"

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

var client atomic.Value

func start() error {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return err
	}
	client.Store(ses.New(sess)) // want `\(client\)`
	return nil
}

func send(to string) error {
	_, err := client.Load().(*ses.SES).SendEmail(input(to)) // want `\(send-email\)`
	return err
}
