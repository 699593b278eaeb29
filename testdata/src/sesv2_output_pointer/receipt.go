// Package receipt hands the message's ID on as a pointer, and looks whether
// there is one.
package receipt

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to, text string) (*string, error) {
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("billing@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Payment received")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			},
		},
	}
	out, err := s.client.SendEmail(ctx, input) // want `SendEmail.*\(send-email\)`
	if err != nil {
		return nil, err
	}
	if out.MessageId == nil { // want `\(output\)`
		return nil, errors.New("no message ID")
	}
	return out.MessageId, nil // want `\(output\)`
}
