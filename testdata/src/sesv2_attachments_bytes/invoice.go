// Package invoice changes the bytes of an attachment before the send.
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

		Content: &types.EmailContent{Simple: &types.Message{
			Subject:     &types.Content{Data: aws.String("Your invoice")},
			Body:        &types.Body{Text: &types.Content{Data: aws.String("Please see the file")}},
			Attachments: []types.Attachment{{FileName: aws.String("a.txt"), RawContent: data}},
		}},
	}
	data[0] = 0
	_, err := s.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
