// Package mailer hands over a client of aws-sdk-go.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

func open(to string) error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := sesv2.New(sess) // want `\(client\)`
	return send(svc, to)
}

func send(svc *sesv2.SESV2, to string) error { // want `\(type\)`
	if _, err := svc.GetAccount(&sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := svc.SendEmail(&sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{aws.String(to)}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("An alert")},
			Body:    &sesv2.Body{Text: &sesv2.Content{Data: aws.String("Come in")}},
		}},
	})
	return err
}
