// Package alert looks into errors in a method that an interface calls as well.
package alert

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type handler interface{ handle(err error) error }

type limits struct{}

func (limits) handle(err error) error {
	var limit *types.TooManyRequestsException // want `\(error\)`
	if errors.As(err, &limit) {
		return nil
	}
	return err
}

type alerter struct {
	client *sesv2.Client // want `\(type\)`
	h      handler
}

func newAlerter(cfg aws.Config) (*alerter, error) {
	return &alerter{client: sesv2.NewFromConfig(cfg), h: limits{}}, nil // want `\(client\)`
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return a.h.handle(err)
}

func (a *alerter) ask(ctx context.Context) error {
	_, err := a.client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return limits{}.handle(err)
}
