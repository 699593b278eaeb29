// Package visit adds headers to an input that is there.
package visit

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to, text, visit, leave string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	if visit != "" {
		// for the front desk
		in.Content.Simple.Headers = append(in.Content.Simple.Headers, types.MessageHeader{
			Name:  aws.String("X-Visit"), // as in the book
			Value: aws.String(visit),
		})
	}
	if leave != "" {
		in.Content.Simple.Headers = append(in.Content.Simple.Headers, types.MessageHeader{
			Name: aws.String("List-Unsubscribe"), Value: aws.String(leave)})
	}
	_, err := s.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func (s *sender) parts(ctx context.Context, to, text, visit string) error {
	msg := &types.Message{
		Subject: &types.Content{Data: aws.String("Your visit")},
		Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
	}
	msg.Headers = []types.MessageHeader{{Name: aws.String("X-Kind"), Value: aws.String("visit")}}
	msg.Headers = append(msg.Headers, types.MessageHeader{Name: aws.String("X-Visit"), Value: aws.String(visit)})
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content:          &types.EmailContent{Simple: msg},
	})
	return err
}
