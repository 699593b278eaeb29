// Package mailer asks whether a sender is known, and sends.
package mailer

import (
	"context"
	"errors"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
}

func newMailer(cfg aws.Config) (*mailer, error) {
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	if err := m.ready(ctx); err != nil {
		if unknown(err) {
			return errors.New("no account")
		}
		return err
	}
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func (m *mailer) ready(ctx context.Context) error {
	account, err := m.client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil {
		return err
	}
	if !account.SendingEnabled {
		return fmt.Errorf("sending is off")
	}
	return nil
}

// unknown is for errors of ready alone.
func unknown(err error) bool {
	var missing *types.NotFoundException // want `\(error\)`
	return errors.As(err, &missing)
}
