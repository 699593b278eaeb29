// Package mailer looks into the error of a send, and gives none back on one way.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, text string, replyTo ...string) error { // want `\(type\)`
	in := &ses.SendEmailInput{
		Source:      aws.String("alerts@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	}
	if len(replyTo) != 0 {
		in.ReplyToAddresses = aws.StringSlice(replyTo)
	}
	_, err := svc.SendEmail(in) // want `\(send-email\)`
	if err != nil {
		fmt.Println("not sent")
		if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
			switch aerr.Code() {
			case ses.ErrCodeMessageRejected:
				fmt.Println("rejected")
			default:
				return err
			}
		} else {
			return err
		}
	}
	return nil
}
