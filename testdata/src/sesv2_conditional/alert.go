// Package alert sets some fields only under a condition.
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

func (a *alerter) send(ctx context.Context, to, cc, text, html string) error {
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	if cc != "" {
		input.Destination.CcAddresses = []string{cc}
	}
	if html != "" {
		input.Content.Simple.Body.Html = &types.Content{Data: aws.String(html)}
	}
	_, err := a.client.SendEmail(ctx, input) // want `SendEmail.*\(send-email\)`
	return err
}
