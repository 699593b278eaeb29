// Package reminder is sesv2_inline with the send silenced: the unit stays.
package reminder

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Mailer sends newsletters, which stay with SES.
type Mailer struct {
	client *sesv2.Client // want `\(type\)`
}

// NewMailer returns a Mailer.
func NewMailer(ctx context.Context) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &Mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

// Publish sends one issue.
func (m *Mailer) Publish(ctx context.Context, to, issue string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ //sesfix:ignore send-email newsletters hold no PHI
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
