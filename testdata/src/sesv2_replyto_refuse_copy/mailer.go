// Package mailer fills the list after the input has it.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, to, text string, from []string) error { // want `\(type\)`
	replyTo := make([]string, len(from))
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		ReplyToAddresses: replyTo,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	copy(replyTo, from)
	_, err := client.SendEmail(ctx, input) // want `\(send-email\)`
	return err
}
