// Package visit has a header whose name is no constant.
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

func (s *sender) send(ctx context.Context, to, text, name, visit string) error {

	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			Headers: []types.MessageHeader{{Name: aws.String(name), Value: aws.String(visit)}},
		}},
	}

	_, err := s.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
