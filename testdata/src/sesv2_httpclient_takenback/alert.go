// Package alert sends with an HTTP client of its own, except in production.
package alert

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, cfg aws.Config, prod bool, hc *http.Client, to, text string) error {
	client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.HTTPClient = hc
		if prod {
			o.HTTPClient = nil
		}
	})
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
