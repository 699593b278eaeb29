// Package alert reads a piece that was changed through the input.
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

func (a *alerter) send(ctx context.Context, cc []string) (int, error) {
	dest := &types.Destination{ToAddresses: []string{"a@example.com"}}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      dest,
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}},
		}},
	}
	in.Destination.CcAddresses = cc
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return len(dest.CcAddresses), err
}
