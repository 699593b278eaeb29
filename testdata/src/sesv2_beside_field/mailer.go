// Package mailer sends, and asks for the quota, with one client.
package mailer

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Mailer sends alerts.
type Mailer struct {
	// client is for SES.
	client *sesv2.Client // want `\(type\)`
	from   string
}

// New makes a Mailer.
func New(ctx context.Context, from string) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &Mailer{
		client: sesv2.NewFromConfig(cfg), // want `\(client\)`
		from:   from,
	}, nil
}

func assigned(cfg aws.Config) (*Mailer, error) {
	m := &Mailer{from: "care@example.com"}
	m.client = sesv2.NewFromConfig(cfg) // the one client // want `\(client\)`
	return m, nil
}

func handed(cfg aws.Config) (*Mailer, error) {
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return &Mailer{client: client, from: "care@example.com"}, nil
}

func must(cfg aws.Config) *Mailer {
	return &Mailer{client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
}

// Left says how many mails may go today.
func (m *Mailer) Left(ctx context.Context) (float64, error) {
	account, err := m.client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil {
		return 0, err
	}
	return account.SendQuota.Max24HourSend - account.SendQuota.SentLast24Hours, nil
}

// Send sends a text.
func (m *Mailer) Send(ctx context.Context, to, text string) error {
	if m.client == nil {
		return errors.New("no client")
	}
	left, err := m.Left(ctx)
	if err != nil || left < 1 {
		return err
	}
	_, err = m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String(m.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
