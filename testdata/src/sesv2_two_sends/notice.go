// Package notice sends two kinds of mail with one client.
package notice

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) both(ctx context.Context, patient, doctor string) error {
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("notices@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{patient}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your results are in")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Please log in.")}},
		}},
	}
	if _, err := s.client.SendEmail(ctx, input); err != nil { // want `SendEmail.*\(send-email\)`
		return err
	}

	copied := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("notices@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{doctor}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("A patient has results")},
			Body:    &types.Body{Html: &types.Content{Data: aws.String("<p>Please log in.</p>")}},
		}},
	}
	_, err := s.client.SendEmail(ctx, copied) // want `SendEmail.*\(send-email\)`
	return err
}
