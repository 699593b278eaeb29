// Package mailer goes on where the session cannot be made.
package mailer

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(to, text string) error {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		log.Println("no session")
	}
	svc := ses.New(sess)                        // want `\(client\)`
	_, err = svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
