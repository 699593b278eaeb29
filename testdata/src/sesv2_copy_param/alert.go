// Package alert hands an input on by value and changes a part of the copy.
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

func (a *alerter) html(ctx context.Context, in sesv2.SendEmailInput, html string) error { // want `\(type\)`
	in.Content.Simple.Body.Html = &types.Content{Data: aws.String(html)}
	_, err := a.client.SendEmail(ctx, &in) // want `SendEmail.*\(send-email\)`
	return err
}

func (a *alerter) send(ctx context.Context) error {
	in := sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}},
		}},
	}
	if err := a.html(ctx, in, "<b>It is on fire.</b>"); err != nil {
		return err
	}
	_, err := a.client.SendEmail(ctx, &in) // want `SendEmail.*\(send-email\)`
	return err
}
