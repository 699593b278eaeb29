// Package mail has a function for a part of an input that keeps what it gives.
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

var last *types.Body // want `\(type\)`

func (m mail) body() *types.Body { // want `\(type\)`
	body := &types.Body{Text: &types.Content{Data: aws.String(m.html)}}
	last = body
	return body
}

func change(m mail) { last.Html = &types.Content{Data: aws.String(m.html)} }

func send(ctx context.Context, client *sesv2.Client, m mail) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{m.to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(m.subject)},
			Body:    m.body(),
		}},
	})
	return err
}
