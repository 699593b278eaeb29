// Package visits writes the messages.
package visits

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"

	"sesv2_packages/mailer"
)

// Remind reminds a patient.
func Remind(ctx context.Context, m *mailer.Mailer, to string) (string, error) {
	out, err := m.Send(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(m.From),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you on Monday.")}},
		}},
	})
	if err != nil {
		return "", err
	}
	return *out.MessageId, nil // want `\(output\)`
}
