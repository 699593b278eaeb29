// Package mailer has lists of Reply-To addresses of unknown length.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go/aws"
	mail "github.com/aws/aws-sdk-go/service/sesv2"
)

func send(ctx context.Context, svc *mail.SESV2, to, text string, replyTo []string) error { // want `\(type\)`
	_, err := svc.SendEmailWithContext(ctx, &mail.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		ReplyToAddresses: aws.StringSlice(replyTo),
		Destination:      &mail.Destination{ToAddresses: []*string{aws.String(to)}},
		Content: &mail.EmailContent{Simple: &mail.Message{
			Subject: &mail.Content{Data: aws.String("An alert")},
			Body:    &mail.Body{Text: &mail.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
