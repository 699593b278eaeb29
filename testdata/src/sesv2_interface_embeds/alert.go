// Package alert has an interface made of two.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender interface {
	SendEmail(ctx context.Context, params *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) // want `\(type\)`
}

type asker interface {
	GetAccount(ctx context.Context, params *sesv2.GetAccountInput, optFns ...func(*sesv2.Options)) (*sesv2.GetAccountOutput, error) // want `\(type\)`
}

type both interface {
	sender
	asker
}

type alerter struct {
	client both
}

func notify(ctx context.Context, s sender, in *sesv2.SendEmailInput) error { // want `\(type\)`
	_, err := s.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func (a *alerter) again(ctx context.Context, in *sesv2.SendEmailInput) error { // want `\(type\)`
	return notify(ctx, a.client, in)
}

func newAlerter(ctx context.Context) (*alerter, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &alerter{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
