// Package invoice has tags that become headers.
package invoice

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to string, data []byte) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("billing@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		// how it is counted
		EmailTags: []types.MessageTag{
			{Name: aws.String("kind"), Value: aws.String("invoice")}, // the kind
			{Name: aws.String("to"), Value: &to},
		},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your invoice")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Please see the file")}},
			Headers: []types.MessageHeader{{Name: aws.String("X-Visit"), Value: aws.String("7")}},
		}},
	}

	_, err := s.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
