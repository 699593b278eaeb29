// Package alert writes through the input to a piece that the next input shares.
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

func (a *alerter) send(ctx context.Context, copies []string) error {
	dest := &types.Destination{ToAddresses: []string{"a@example.com"}}
	for _, c := range copies {
		in := &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("alerts@example.com"),
			Destination:      dest,
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("An alert")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}},
			}},
		}
		in.Destination.CcAddresses = append(in.Destination.CcAddresses, c)
		if _, err := a.client.SendEmail(ctx, in); err != nil { // want `SendEmail.*\(send-email\)`
			return err
		}
	}
	return nil
}
