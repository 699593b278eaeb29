// Package mailer goes on with the next recipient where a send fails.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, all []string, text string, replyTo []string) error { // want `\(type\)`
	for _, to := range all {
		if _, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
			FromEmailAddress: aws.String("alerts@example.com"),
			ReplyToAddresses: replyTo,
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("An alert")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			}},
		}); err != nil {
			log.Print("not sent")
			continue
		}
	}
	return nil
}
