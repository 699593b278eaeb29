// Package alert sends through an interface with a fake beside it.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type sender interface {
	SendEmail(ctx context.Context, params *ses.SendEmailInput, optFns ...func(*ses.Options)) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type alerter struct {
	client sender
}

func newAlerter(ctx context.Context) (*alerter, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &alerter{client: ses.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	})
	return err
}

type fake struct {
	last *ses.SendEmailInput // want `\(type\)`
}

func (f *fake) SendEmail(_ context.Context, in *ses.SendEmailInput, _ ...func(*ses.Options)) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.last = in
	return &ses.SendEmailOutput{MessageId: aws.String("m-1")}, nil
}

func (f *fake) sent() bool {
	return f.last != nil && *f.last.Message.Subject.Data == "An alert" && f.last.Destination.ToAddresses[0] != ""
}

var _ sender = (*ses.Client)(nil) // want `\(type\)`

var _ sender = (*fake)(nil)

// logged hands the options on.
type logged struct{ next sender }

func (l logged) SendEmail(ctx context.Context, in *ses.SendEmailInput, optFns ...func(*ses.Options)) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return l.next.SendEmail(ctx, in, optFns...) // want `SendEmail.*\(send-email\)`
}
