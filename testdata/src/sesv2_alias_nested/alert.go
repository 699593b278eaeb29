// Package alert writes through one message to a body that another shares.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
}

func (a *alerter) send(ctx context.Context, html string) error {
	body := &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}}
	msg := &types.Message{Subject: &types.Content{Data: aws.String("An alert")}, Body: body}
	msg.Body.Html = &types.Content{Data: aws.String(html)}
	other := &types.Message{Subject: &types.Content{Data: aws.String("The same")}, Body: body}
	for _, m := range []string{"b@example.com"} {
		_ = m
	}
	if _, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content:          &types.EmailContent{Simple: msg},
	}); err != nil {
		return err
	}
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content:          &types.EmailContent{Simple: other},
	})
	return err
}
