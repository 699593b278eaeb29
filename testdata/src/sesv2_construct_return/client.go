// Package outbox makes its client in a function that returns it (S6).
package outbox

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func newClient(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, fmt.Errorf("load the AWS configuration: %w", err)
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

// Flush sends the outbox's only message.
func Flush(ctx context.Context, to, text string) error {
	client, err := newClient(ctx)
	if err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("outbox@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("A message for you")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			},
		},
	})
	return err
}
