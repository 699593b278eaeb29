// Package reminder is sesv2_inline with the send silenced as golangci-lint
// does it: the unit stays.
package reminder

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
}

func (m *mailer) publish(ctx context.Context, to, issue string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ //nolint:sesfix // newsletters hold no PHI
		FromEmailAddress: aws.String("news@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("This month's news")},
				Body:    &types.Body{Html: &types.Content{Data: aws.String(issue)}},
			},
		},
	})
	return err
}
