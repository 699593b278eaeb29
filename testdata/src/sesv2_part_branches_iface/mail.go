// Package mail has a function for a part of an input that an interface has.
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

type part interface {
	text() *types.Content // want `\(type\)`
}

func (m mail) text() *types.Content { // want `\(type\)`
	if m.html == "" {
		return nil
	}
	return &types.Content{Data: aws.String(m.html)}
}

var _ part = mail{}

func send(ctx context.Context, client *sesv2.Client, m mail) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{m.to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(m.subject)},
			Body:    &types.Body{Html: m.text()},
		}},
	})
	return err
}
