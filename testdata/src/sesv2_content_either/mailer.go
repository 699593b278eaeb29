// Package mailer has one input for MIME and for text.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func either(ctx context.Context, cfg aws.Config, to, text string, mime []byte) error {
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content:          &types.EmailContent{Raw: &types.RawMessage{Data: mime}},
	}
	if len(mime) == 0 {
		input.Content.Raw = nil
		input.Content.Simple = &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}
	}
	_, err := client.SendEmail(ctx, input) // want `\(send-email\)`
	return err
}

func content(text string) *types.EmailContent { // want `\(type\)`
	return &types.EmailContent{Simple: &types.Message{
		Subject: &types.Content{Data: aws.String("An alert")},
		Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
	}}
}

func elsewhere(ctx context.Context, cfg aws.Config, to, text string, mime []byte) error {
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content:          &types.EmailContent{Raw: &types.RawMessage{Data: mime}},
	}
	if len(mime) == 0 {
		input.Content = content(text)
	}
	_, err := client.SendEmail(ctx, input) // want `\(send-email\)`
	return err
}
