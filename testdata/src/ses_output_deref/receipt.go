// Package receipt returns the message's ID, dereferenced as it comes.
package receipt

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type sender struct {
	client *ses.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to, text string) (string, error) {
	result, err := s.client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("billing@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("Payment received")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	})
	if err != nil {
		return "", fmt.Errorf("send receipt: %w", err)
	}
	return *result.MessageId, nil // want `\(output\)`
}
