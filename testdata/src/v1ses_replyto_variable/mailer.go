// Package mailer has a variable for the address to reply to.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, reply string) error { // want `\(type\)`
	var replyTo []*string
	if reply != "" {
		replyTo = []*string{aws.String(reply)}
	}
	_, err := svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:           aws.String("alerts@example.com"),
		Destination:      &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		ReplyToAddresses: replyTo,
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("Come in")}},
		},
	})
	return err
}
