// Package alert gets the input from a function that builds it.
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

func buildInput(to, text string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Source:      aws.String("alerts@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	}
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.client.SendEmail(ctx, buildInput(to, text)) // want `SendEmail.*\(send-email\)`
	return err
}
