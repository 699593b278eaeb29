// Package mailer has an input whose headers call what depends on other calls.
package mailer

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type source struct{ n int }

func (s *source) next() string {
	s.n++
	return fmt.Sprint(s.n)
}

func (s *source) send(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Destination: &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(s.next())}},
			Headers: []types.MessageHeader{{Name: aws.String("List-Unsubscribe"), Value: aws.String("<https://example.com/" + s.next() + ">")}},
		}},
		ReplyToAddresses: []string{s.next() + "@example.com"},
		FromEmailAddress: aws.String("care@example.com"),
		ConfigurationOverrides: &types.ConfigurationOverrides{
			Tracking: &types.TrackingConfigurationOverrides{OpenTrackingEnabled: types.FeatureStatusEnabled},
		},
	})
	return err
}

// A header that Paubox has no field of its own for stands in a map.
func (s *source) sendMarked(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
			Headers: []types.MessageHeader{{Name: aws.String("X-Mark"), Value: aws.String(s.next())}},
		}},
	})
	return err
}
