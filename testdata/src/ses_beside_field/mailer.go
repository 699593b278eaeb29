// Package mailer verifies addresses with the client that sends.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type mailer struct{ api *ses.Client } // want `\(type\)`

func newMailer(cfg aws.Config) (*mailer, error) {
	return &mailer{api: ses.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	if _, err := m.api.GetSendQuota(ctx, &ses.GetSendQuotaInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := m.api.SendEmail(ctx, &ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	})
	return err
}
