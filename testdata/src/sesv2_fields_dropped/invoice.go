// Package invoice sets fields that Paubox has no counterpart of: each is
// dropped with a note.
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

func (s *sender) send(ctx context.Context, to, text string) error {
	input := &sesv2.SendEmailInput{
		ConfigurationSetName:           aws.String("billing-events"),
		EmailTags:                      []types.MessageTag{{Name: aws.String("kind"), Value: aws.String("invoice")}},
		FeedbackForwardingEmailAddress: aws.String("bounces@example.com"),
		FromEmailAddress:               aws.String("billing@example.com"),
		FromEmailAddressIdentityArn:    aws.String("arn:aws:ses:us-east-1:111122223333:identity/example.com"),
		Destination:                    &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Your invoice")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			},
		},
	}
	_, err := s.client.SendEmail(ctx, input) // want `SendEmail.*\(send-email\)`
	return err
}
