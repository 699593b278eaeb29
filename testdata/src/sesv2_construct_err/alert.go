// Package alert makes its clients where err still holds an error, or is that of a
// block around.
package alert

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// pending gives the error of the log back in the end.
func pending(ctx context.Context, cfg aws.Config, to, text string) error {
	err := os.Remove("alerts.log")
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	if sent := send(ctx, client, to, text); sent != nil {
		return sent
	}
	return err
}

// outer has an err around the block.
func outer(ctx context.Context, cfg aws.Config, mail bool, to, text string) error {
	var err error
	if mail {
		client := sesv2.NewFromConfig(cfg) // want `\(client\)`
		err = send(ctx, client, to, text)
	} else {
		err = os.Remove("alerts.log")
	}
	return err
}

// named gives back the error of the last round.
func named(ctx context.Context, cfg aws.Config, list []string, text string) (err error) {
	for _, to := range list {
		client := sesv2.NewFromConfig(cfg) // want `\(client\)`
		err = send(ctx, client, to, text)
	}
	return
}

type alerter struct {
	client *sesv2.Client // want `\(type\)`
}

func newAlerter(cfg aws.Config) *alerter {
	return &alerter{client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
}

// called makes its client in a constructor that gets an error.
func called(ctx context.Context, cfg aws.Config, to, text string) error {
	err := os.Remove("alerts.log")
	a := newAlerter(cfg)
	if sent := send(ctx, a.client, to, text); sent != nil {
		return sent
	}
	return err
}

// checked has an err that is nil, and may write over it.
func checked(ctx context.Context, cfg aws.Config, to, text string) error {
	err := os.Remove("alerts.log")
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	err = send(ctx, client, to, text)
	return err
}

func send(ctx context.Context, client *sesv2.Client, to, text string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
