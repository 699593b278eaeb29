// Package mailer has inputs that are shared by MIME and other messages.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func both(ctx context.Context, cfg aws.Config, to, text string, mime []byte) error { // want `\(type\)`
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	dest := &types.Destination{ToAddresses: []string{to}}
	if len(mime) > 0 {
		_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
			Destination: dest,
			Content:     &types.EmailContent{Raw: &types.RawMessage{Data: mime}},
		})
		return err
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      dest,
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
