// Package outbox gets the configuration from its caller: the client's
// construction gains an error check of its own (S1).
package outbox

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, cfg aws.Config, to, text string) error {
	client := sesv2.NewFromConfig(cfg)                     // want `\(client\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
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
