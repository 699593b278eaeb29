// Package alert sends through an interface with a fake beside it.
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

type alerter struct {
	client sender
}

func newAlerter(ctx context.Context) (*alerter, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
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

type fake struct {
	last *sesv2.SendEmailInput // want `\(type\)`
}

func (f *fake) SendEmail(_ context.Context, in *sesv2.SendEmailInput, _ ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.last = in
	return &sesv2.SendEmailOutput{MessageId: aws.String("m-1")}, nil
}

func (f *fake) sent() bool {
	return f.last != nil && *f.last.Content.Simple.Subject.Data == "An alert" && f.last.Destination.ToAddresses[0] != ""
}

var _ sender = (*sesv2.Client)(nil) // want `\(type\)`

var _ sender = (*fake)(nil)

// logged hands the options on.
type logged struct{ next sender }

func (l logged) SendEmail(ctx context.Context, in *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return l.next.SendEmail(ctx, in, optFns...) // want `SendEmail.*\(send-email\)`
}
