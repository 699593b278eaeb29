// Package visit, with other names of the imports, sets message headers in the input: X- headers, List-Unsubscribe,
// and one that is an order to SES.
package visit

import (
	"context"
	"strconv"

	awssdk "github.com/aws/aws-sdk-go-v2/aws"
	ses "github.com/aws/aws-sdk-go-v2/service/sesv2"
	sestypes "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

const visitHeader = "X-Visit"

type sender struct {
	client *ses.Client // want `\(type\)`
	room   *string
}

func (s *sender) send(ctx context.Context, to, text string, visit int) error {
	_, err := s.client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: awssdk.String("clinic@example.com"),
		Destination:      &sestypes.Destination{ToAddresses: []string{to}},
		Content: &sestypes.EmailContent{Simple: &sestypes.Message{
			Subject: &sestypes.Content{Data: awssdk.String("Your visit")},
			Body:    &sestypes.Body{Text: &sestypes.Content{Data: awssdk.String(text)}},
			Headers: []sestypes.MessageHeader{
				// RFC 8058
				{Name: awssdk.String("List-Unsubscribe"), Value: awssdk.String("<https://example.com/leave>")},
				{Name: awssdk.String("List-Unsubscribe-Post"), Value: awssdk.String("List-Unsubscribe=One-Click")},
				{Name: awssdk.String(visitHeader), Value: awssdk.String(strconv.Itoa(visit))}, // for the front desk
				// the room is not always known
				{
					Name:  awssdk.String("X-Room"),
					Value: s.room, // may be nil
				},
				{Name: awssdk.String("X-SES-CONFIGURATION-SET"), Value: awssdk.String("visits")},
				{Name: awssdk.String("x-kind"), Value: awssdk.String("first")},
				{Name: awssdk.String("X-Kind"), Value: awssdk.String("visit")},
			},
		}},
	})
	return err
}

func (s *sender) leave(ctx context.Context, to, text string) error {
	_, err := s.client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: awssdk.String("clinic@example.com"),
		Destination:      &sestypes.Destination{ToAddresses: []string{to}},
		Content: &sestypes.EmailContent{Simple: &sestypes.Message{
			Subject: &sestypes.Content{Data: awssdk.String("Your visit")},
			Body:    &sestypes.Body{Text: &sestypes.Content{Data: awssdk.String(text)}},
			Headers: []sestypes.MessageHeader{{
				Name:  awssdk.String("List-Unsubscribe"), // the only one
				Value: awssdk.String("<mailto:leave@example.com>"),
			}},
		}},
	})
	return err
}
