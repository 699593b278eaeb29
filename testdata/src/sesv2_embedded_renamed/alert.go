// Package alert embeds the client, made in a function, and sends through it.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	awsses "github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	// Client sends.
	*awsses.Client // want `\(type\)`
	from           string
}

func newAlerter(ctx context.Context) (*alerter, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &alerter{Client: awsses.NewFromConfig(cfg), from: "alerts@example.com"}, nil // want `\(client\)`
}

type nested struct{ *alerter }

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.Client.SendEmail(ctx, &awsses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String(a.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func (n nested) again(ctx context.Context, to, text string) error {
	_, err := n.SendEmail(ctx, &awsses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
