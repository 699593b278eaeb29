// Package mailer has a variable for the address to reply to.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, to, reply string) error { // want `\(type\)`
	var replyTo []string
	if reply != "" {
		replyTo = []string{reply}
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		ReplyToAddresses: replyTo,
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	})
	return err
}

func later(ctx context.Context, client *sesv2.Client, to string, desk bool) error { // want `\(type\)`
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	}
	back := []string{}
	if desk {
		back = []string{"desk@example.com"}
	} else {
		back = nil
	}
	in.ReplyToAddresses = back
	_, err := client.SendEmail(ctx, in) // want `\(send-email\)`
	return err
}
