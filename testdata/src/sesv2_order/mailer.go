// Package mailer has inputs whose calls depend on each other.
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

func (s *source) last() string { return fmt.Sprint(s.n) }

func (s *source) input(from string) *sesv2.SendEmailInput { // want `\(type\)`
	return &sesv2.SendEmailInput{
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(s.next())},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("as read: " + s.last())}},
		}},
		Destination:      &types.Destination{ToAddresses: []string{s.next()}, CcAddresses: []string{"office@example.com"}},
		FromEmailAddress: aws.String(from + s.next()),
	}
}

func (s *source) send(ctx context.Context, client *sesv2.Client, list []string) error { // want `\(type\)`
	if _, err := client.SendEmail(ctx, s.input("a")); err != nil { // want `SendEmail.*\(send-email\)`
		return err
	}
	if _, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(s.next())},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(s.next())}},
		}},
		Destination:      &types.Destination{ToAddresses: list},
		FromEmailAddress: aws.String(s.next()),
	}); err != nil {
		return err
	}
	return nil
}

// Calls that look at things and change nothing need no variables.
func (s *source) plain(ctx context.Context, client *sesv2.Client) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(s.last())},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(s.last())}},
		}},
		Destination:      &types.Destination{ToAddresses: []string{s.last()}},
		FromEmailAddress: aws.String(s.last()),
	})
	return err
}
