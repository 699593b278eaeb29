// Package outbox makes a client at two places: both call one new function.
package outbox

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Confirm confirms an order.
func Confirm(ctx context.Context, to string) error {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)                    // want `\(client\)`
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("orders@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Order confirmed")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Thank you.")}},
		}},
	})
	return err
}

// Cancel tells that an order is cancelled.
func Cancel(ctx context.Context, to string) error {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return err
	}
	_, err = sesv2.NewFromConfig(cfg).SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(client\)` `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("orders@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Order cancelled")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("We are sorry.")}},
		}},
	})
	return err
}
