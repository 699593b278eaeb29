// Package mailer has a message whose calls would change their order, in the condition of a loop.
package mailer

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type source struct {
	n      int
	client *sesv2.Client // want `\(type\)`
}

func (s *source) next(what string) string {
	s.n++
	return fmt.Sprint(what, s.n)
}

func (s *source) deliver(ctx context.Context, in *sesv2.SendEmailInput) bool { // want `\(type\)`
	_, err := s.client.SendEmail(ctx, in) // want `\(send-email\)`
	return err == nil && s.n < 100
}

func (s *source) send(ctx context.Context, what string) {
	for s.deliver(ctx, &sesv2.SendEmailInput{
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(s.next(what))},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(what)}},
		}},
		Destination:      &types.Destination{ToAddresses: []string{s.next(what)}},
		FromEmailAddress: aws.String(s.next(what)),
	}) {
		s.n++
	}
}
