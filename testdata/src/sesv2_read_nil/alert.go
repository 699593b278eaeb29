// Package alert keeps the pointer of a field to ask whether it is set.
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

func (a *alerter) send(ctx context.Context) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}},
		}},
	}
	if f := in.FromEmailAddress; f != nil {
		println("set")
	}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
