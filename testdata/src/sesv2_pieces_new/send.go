// Package send makes the body of a mail with new, and fills it under conditions.
package send

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type message struct{ to, subject, html, text string }

type sender struct{ client *sesv2.Client } // want `\(type\)`

func (s *sender) send(ctx context.Context, msg message) error {
	body := new(types.Body)
	if msg.html != "" {
		body.Html = &types.Content{Data: &msg.html}
	}
	if msg.text != "" {
		body.Text = &types.Content{Data: &msg.text}
	}
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{msg.to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &msg.subject},
			Body:    body,
		}},
	})
	return err
}
