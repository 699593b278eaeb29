// Package alert makes the client in the else of the error check.
package alert

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
}

func newAlerter(ctx context.Context, key string) *alerter {
	a := &alerter{}
	if key != "" {
		cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1")) // want `\(aws-config\)`
		if err != nil {
			log.Println("no configuration")
		} else {
			a.client = sesv2.NewFromConfig(cfg) // want `\(client\)`
		}
	}
	return a
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
