// Package mailer undoes something where a send fails.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type store struct{ used bool }

func (s *store) undo(err error) error {
	s.used = false
	return err
}

func send(ctx context.Context, client *sesv2.Client, s *store, to, text string, replyTo []string) error { // want `\(type\)`
	s.used = true
	if _, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		ReplyToAddresses: replyTo,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}); err != nil {
		return s.undo(err)
	}
	return nil
}
