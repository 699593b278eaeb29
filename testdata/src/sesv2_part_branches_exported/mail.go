// Package mail has a function for a part of an input that others may call.
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

// Body is the body.
func (m mail) Body() *types.Body { // want `\(type\)`
	if m.html == "" {
		return &types.Body{Text: &types.Content{Data: aws.String(m.subject)}}
	}
	return &types.Body{Html: &types.Content{Data: aws.String(m.html)}}
}

func send(ctx context.Context, client *sesv2.Client, m mail) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{m.to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(m.subject)},
			Body:    m.Body(),
		}},
	})
	return err
}
