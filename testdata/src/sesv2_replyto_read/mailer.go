// Package mailer reads the address to reply to.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, to, reply string) error { // want `\(type\)`
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	}
	if reply != "" {
		in.ReplyToAddresses = []string{reply}
	}
	if len(in.ReplyToAddresses) > 0 && in.ReplyToAddresses[0] == to || in.ReplyToAddresses == nil {
		log.Println("no other address")
	}
	_, err := client.SendEmail(ctx, in) // want `\(send-email\)`
	return err
}
