// Package mailer calls a function in the statement of an input, before it.
package mailer

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type source struct{ n int }

func (s *source) next() string {
	s.n++
	return fmt.Sprint(s.n)
}

func (s *source) client(c *sesv2.Client) *sesv2.Client { // want `\(type\)` `\(type\)`
	s.n++
	return c
}

func (s *source) send(ctx context.Context, client *sesv2.Client) error { // want `\(type\)`
	_, err := s.client(client).SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(s.next())},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(s.next())}},
		}},
		Destination:      &types.Destination{ToAddresses: []string{s.next()}},
		FromEmailAddress: aws.String(s.next()),
	})
	return err
}
