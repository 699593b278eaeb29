// Package receipt logs the message's ID where there is one.
package receipt

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to, text string) error {
	out, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("billing@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Payment received")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			},
		},
	})
	if err == nil && out != nil && out.MessageId != nil { // want `\(output\)`
		log.Println("message", *out.MessageId) // want `\(output\)`
	}
	return err
}
