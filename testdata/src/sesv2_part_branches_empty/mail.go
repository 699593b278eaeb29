// Package mail has a function for a part of an input that gives an empty subject.
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

func (m mail) title() *types.Content { // want `\(type\)`
	if m.subject == "" {
		return &types.Content{Data: aws.String("")}
	}
	return &types.Content{Data: aws.String(m.subject)}
}

func send(ctx context.Context, client *sesv2.Client, m mail) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{m.to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: m.title(),
			Body:    &types.Body{Html: m.title()},
		}},
	})
	return err
}
