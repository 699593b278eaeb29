// Package alert makes a client anew while it holds a lock: a return would leave it locked.
package alert

import (
	"context"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	mu     sync.Mutex
	client *sesv2.Client // want `\(type\)`
}

func (a *alerter) reload(cfg aws.Config) error {
	a.mu.Lock()
	a.client = sesv2.NewFromConfig(cfg) // want `\(client\)`
	a.mu.Unlock()
	return nil
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	a.mu.Lock()
	client := a.client
	a.mu.Unlock()
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
