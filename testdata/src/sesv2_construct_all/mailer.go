package main

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
}

func newMailer(client *sesv2.Client) *mailer { // want `\(type\)`
	return &mailer{client}
}

func connect(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

func open(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	if err := newMailer(client).send(ctx, "night-shift@example.com"); err != nil {
		return err
	}
	return newMailer(sesv2.NewFromConfig(cfg)).send(ctx, "day-shift@example.com") // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("rota@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("The new rota")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on the board.")}},
			},
		},
	})
	return err
}
