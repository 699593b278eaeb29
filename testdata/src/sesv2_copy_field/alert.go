// Package alert copies a struct that holds an input.
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

type job struct {
	in sesv2.SendEmailInput // want `\(type\)`
}

func (a *alerter) send(ctx context.Context, cc []string) error {
	one := job{in: sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}},
		}},
	}}
	two := one
	two.in.Destination.CcAddresses = cc
	_, err := a.client.SendEmail(ctx, &one.in) // want `SendEmail.*\(send-email\)`
	return err
}
