// Package alert takes the addresses of what was decoded, set in a constructor or given.
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

type titled struct{ subject, from string }

func newTitled(from string) *titled {
	t := &titled{}
	t.from = from
	return t
}

func decode(to *string) { *to = "decoded one" }

func (a *alerter) send(ctx context.Context, t titled, html string) error {
	var text string
	decode(&text)
	in := &sesv2.SendEmailInput{
		FromEmailAddress: &t.from,
		Destination:      &types.Destination{ToAddresses: []string{aws.ToString(&html)}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &text},
			Body:    &types.Body{Text: &types.Content{Data: &text}, Html: &types.Content{Data: &html}},
		}},
	}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
