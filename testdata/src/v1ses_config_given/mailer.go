// Package mailer is given a session by another function, which has it for LocalStack.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func local() error {
	sess, err := session.NewSession(&aws.Config{Endpoint: aws.String("http://localhost:4566")})
	if err != nil {
		return err
	}
	return send(sess, "a@example.com")
}

func send(sess *session.Session, to string) error {
	svc := ses.New(sess)                         // want `\(client\)`
	_, err := svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	})
	return err
}
