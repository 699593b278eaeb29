// Package mailer makes its client when it is first needed.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	svc *sesv2.Client // want `\(type\)`
}

func (m *mailer) start(ctx context.Context) error {
	if m.svc != nil {
		return nil
	}
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	m.svc = sesv2.NewFromConfig(cfg) // want `\(client\)`
	return nil
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	if err := m.start(ctx); err != nil {
		return err
	}
	if _, err := m.svc.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := m.svc.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
