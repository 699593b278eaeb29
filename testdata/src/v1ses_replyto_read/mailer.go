// Package mailer reads the address to reply to.
package mailer

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, reply string) error { // want `\(type\)`
	in := &ses.SendEmailInput{
		Source:           aws.String("alerts@example.com"),
		Destination:      &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		ReplyToAddresses: []*string{aws.String(reply)},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("Come in")}},
		},
	}
	if len(in.ReplyToAddresses) == 1 && *in.ReplyToAddresses[0] == to {
		log.Println(aws.StringValue(in.ReplyToAddresses[0]))
	}
	_, err := svc.SendEmail(in) // want `\(send-email\)`
	return err
}
