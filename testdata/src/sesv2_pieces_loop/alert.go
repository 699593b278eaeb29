// Package alert changes one piece for several inputs.
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

func (a *alerter) send(ctx context.Context, to []string) error {
	dest := &types.Destination{}
	var inputs []*sesv2.SendEmailInput // want `\(type\)`
	for _, address := range to {
		dest.ToAddresses = []string{address}
		inputs = append(inputs, &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("alerts@example.com"),
			Destination:      dest,
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("An alert")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}},
			}},
		})
	}
	for _, in := range inputs {
		if _, err := a.client.SendEmail(ctx, in); err != nil { // want `SendEmail.*\(send-email\)`
			return err
		}
	}
	return nil
}
