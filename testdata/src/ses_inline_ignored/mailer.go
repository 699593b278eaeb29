// Package reminder is ses_inline with the send silenced: the unit stays.
package reminder

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

// Mailer sends newsletters, which stay with SES.
type Mailer struct {
	client *ses.Client // want `\(type\)`
}

// NewMailer returns a Mailer.
func NewMailer(ctx context.Context) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &Mailer{client: ses.NewFromConfig(cfg)}, nil // want `\(client\)`
}

// Publish sends one issue.
func (m *Mailer) Publish(ctx context.Context, to, issue string) error {
	_, err := m.client.SendEmail(ctx, &ses.SendEmailInput{ //sesfix:ignore send-email newsletters hold no PHI
		Source:      aws.String("news@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("This month's news")},
			Body:    &types.Body{Html: &types.Content{Data: aws.String(issue)}},
		},
	})
	return err
}
