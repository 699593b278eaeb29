// Package reminder has two files with clients of their own: golangci-lint may apply
// the fix of one and not that of the other, so each declares what it calls.
package reminder

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerts struct {
	client *sesv2.Client // want `\(type\)`
}

func newAlerts(cfg aws.Config) *alerts {
	return &alerts{client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
}

func (m *alerts) send(ctx context.Context, to *string, text string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{aws.ToString(to)}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("From the clinic")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
