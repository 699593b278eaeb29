// Package outbox makes its client in a test only (S3).
package outbox

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type outbox struct {
	client *sesv2.Client // want `\(type\)`
}

func (o *outbox) send(ctx context.Context, to, text string) error {
	_, err := o.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
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
