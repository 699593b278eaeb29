// Package mailer is tried until it succeeds.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func retry(f func() error) {
	for f() != nil {
	}
}

func send(ctx context.Context, client *sesv2.Client, to, text string, replyTo []string) { // want `\(type\)`
	retry(func() error {
		_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
			FromEmailAddress: aws.String("alerts@example.com"),
			ReplyToAddresses: replyTo,
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("An alert")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			}},
		})
		return err
	})
}
