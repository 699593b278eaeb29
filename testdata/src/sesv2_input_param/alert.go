// Package alert gets the input from its caller.
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

func (a *alerter) retry(ctx context.Context, input *sesv2.SendEmailInput) error { // want `\(type\)`
	var err error
	for range 3 {
		if _, err = a.client.SendEmail(ctx, input); err == nil { // want `SendEmail.*\(send-email\)`
			return nil
		}
	}
	return err
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	return a.retry(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
}
