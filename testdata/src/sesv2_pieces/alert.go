// Package alert builds its message of pieces in variables.
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

func (a *alerter) send(ctx context.Context, to []string, text string) error {
	destination := &types.Destination{ToAddresses: to}
	body := &types.Body{Text: &types.Content{Data: aws.String(text)}}
	message := types.Message{
		Subject: &types.Content{Data: aws.String("An alert")},
		Body:    body,
	}
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      destination,
		Content:          &types.EmailContent{Simple: &message},
	})
	return err
}
