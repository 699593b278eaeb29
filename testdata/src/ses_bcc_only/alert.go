// Package alert has a message with hidden recipients only.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type alerter struct {
	client *ses.Client // want `\(type\)`
}

func (a *alerter) send(ctx context.Context, to []string, text string) error {
	_, err := a.client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &types.Destination{BccAddresses: to},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	})
	return err
}
