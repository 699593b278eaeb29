// Package alert sets the whole content of an input that may have headers already.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Headers: []types.MessageHeader{{Name: aws.String("X-Alert"), Value: aws.String("first alert")}},
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	if text == "" {
		in.Content = &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("No alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("all is well")}},
		}}
	}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
