// Package visit sets message headers in the input: X- headers, List-Unsubscribe,
// and one that is an order to SES.
package visit

import (
	"context"
	"strconv"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

const visitHeader = "X-Visit"

type sender struct {
	client *sesv2.Client // want `\(type\)`
	room   *string
}

func (s *sender) send(ctx context.Context, to, text string, visit int) error {
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			Headers: []types.MessageHeader{
				// RFC 8058
				{Name: aws.String("List-Unsubscribe"), Value: aws.String("<https://example.com/leave>")},
				{Name: aws.String("List-Unsubscribe-Post"), Value: aws.String("List-Unsubscribe=One-Click")},
				{Name: aws.String(visitHeader), Value: aws.String(strconv.Itoa(visit))}, // for the front desk
				// the room is not always known
				{
					Name:  aws.String("X-Room"),
					Value: s.room, // may be nil
				},
				{Name: aws.String("X-SES-CONFIGURATION-SET"), Value: aws.String("visits")},
				{Name: aws.String("x-kind"), Value: aws.String("first")},
				{Name: aws.String("X-Kind"), Value: aws.String("visit")},
			},
		}},
	})
	return err
}

func (s *sender) leave(ctx context.Context, to, text string) error {
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			Headers: []types.MessageHeader{{
				Name:  aws.String("List-Unsubscribe"), // the only one
				Value: aws.String("<mailto:leave@example.com>"),
			}},
		}},
	})
	return err
}
