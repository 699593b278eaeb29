// Package notification puts a client into variables of an interface.
package notification

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender interface {
	SendEmail(context.Context, *sesv2.SendEmailInput, ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) // want `\(type\)`
}

type notifier struct{ client sender }

func (n *notifier) start(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return fmt.Errorf("no configuration: %w", err)
	}
	n.client = sesv2.NewFromConfig(cfg) // want `\(client\)`
	return nil
}

func (n *notifier) with(client *sesv2.Client) { n.client = client } // want `\(type\)`

func (n *notifier) send(ctx context.Context, to, text string) error {
	_, err := n.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
