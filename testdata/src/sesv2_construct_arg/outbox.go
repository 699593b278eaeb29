// Package outbox makes its client in a call's argument (S5).
package outbox

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Outbox sends messages.
type Outbox struct {
	client *sesv2.Client // want `\(type\)`
	from   string
}

func newOutbox(client *sesv2.Client, from string) *Outbox { // want `\(type\)`
	return &Outbox{client, from}
}

// Open returns the clinic's outbox.
func Open(ctx context.Context) (*Outbox, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return newOutbox(sesv2.NewFromConfig(cfg), "outbox@example.com"), nil // want `\(client\)`
}

// Send sends one message.
func (o *Outbox) Send(ctx context.Context, to, text string) error {
	_, err := o.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: &o.from,
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
