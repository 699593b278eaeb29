// Package mailer names the variable of an assertion like one around the block.
package mailer

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) send(to, text string) error {
	aerr := "no error yet"
	log.Println(aerr)
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	if err != nil {
		if aerr, ok := err.(awserr.Error); ok && aerr.Code() == ses.ErrCodeMessageRejected { // want `\(error\)`
			log.Println("rejected")
		}
		log.Println(aerr)
	}
	return err
}
