// Package welcome gets its strings as pointers, which may be nil.
package welcome

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type letter struct {
	From, Subject, Text *string
}

type greeter struct {
	client *sesv2.Client // want `\(type\)`
}

func (g *greeter) greet(ctx context.Context, to string, l letter) error {
	_, err := g.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: l.From,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: l.Subject},
				Body:    &types.Body{Text: &types.Content{Data: l.Text}},
			},
		},
	})
	return err
}
