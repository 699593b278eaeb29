// Package visit collects headers in a variable.
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

func (s *sender) send(ctx context.Context, to, text, visit string, urgent bool) error {
	headers := []types.MessageHeader{
		{Name: aws.String("X-Clinic"), Value: aws.String("north")}, // always
	}
	// what the front desk sorts by
	if urgent {
		headers = append(headers, types.MessageHeader{Name: aws.String("X-Urgent"), Value: aws.String("yes")})
	}
	if visit != "" {
		headers = append(headers,
			types.MessageHeader{Name: aws.String("X-Visit"), Value: &visit},
			// the room is the first letter
			types.MessageHeader{Name: aws.String("X-Room"), Value: aws.String(visit[:1])},
		)
	}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			Headers: headers,
		}},
	}
	_, err := s.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func (s *sender) empty(ctx context.Context, to, text, visit string) error {
	var headers []types.MessageHeader
	if visit != "" {
		headers = append(headers, types.MessageHeader{Name: aws.String("X-Visit"), Value: aws.String(visit)})
	}
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			Headers: headers,
		}},
	})
	return err
}

func (s *sender) made(ctx context.Context, to, text, visit string) error {
	headers := make([]types.MessageHeader, 0, 2)
	headers = append(headers, types.MessageHeader{Name: aws.String("X-Visit"), Value: aws.String(visit)})
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	if len(headers) > 0 {
		in.Content.Simple.Headers = headers
	}
	_, err := s.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
