// Package mail has a function for a part of an input that gives what it got.
package mail

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mail struct {
	to, subject, html string
}

func either(a, b *types.Content) *types.Content { // want `\(type\)` `\(type\)`
	if a == nil {
		return b
	}
	return a
}

func send(ctx context.Context, client *sesv2.Client, m mail) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{m.to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(m.subject)},
			Body:    &types.Body{Html: either(nil, &types.Content{Data: aws.String(m.html)})},
		}},
	})
	return err
}
