// Package mailer has an interface with two operations, and calls both.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sesAPI interface {
	// SendEmail sends one mail.
	SendEmail(ctx context.Context, params *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error)    // want `\(type\)`
	GetAccount(ctx context.Context, params *sesv2.GetAccountInput, optFns ...func(*sesv2.Options)) (*sesv2.GetAccountOutput, error) // want `\(type\)`
}

var _ sesAPI = (*sesv2.Client)(nil)

type mailer struct {
	api  sesAPI
	from string
}

func newMailer(api sesAPI, from string) *mailer { return &mailer{api: api, from: from} }

func dial(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	// One client for all.
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return newMailer(client, "care@example.com"), nil
}

func api(cfg aws.Config) (sesAPI, error) {
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

func inline(cfg aws.Config) (*mailer, error) {
	return newMailer(
		sesv2.NewFromConfig(cfg), // with the region // want `\(client\)`
		"care@example.com",
	), nil
}

// A client of its own asks, and sends.
type desk struct {
	client *sesv2.Client // want `\(type\)`
	mail   *mailer
}

func newDesk(cfg aws.Config) (*desk, error) {
	d := &desk{client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
	d.mail = newMailer(d.client, "desk@example.com")
	return d, nil
}

// Must panics where there is no key.
func Must(cfg aws.Config) *mailer {
	return newMailer(sesv2.NewFromConfig(cfg), "care@example.com") // want `\(client\)`
}

func (m *mailer) left(ctx context.Context) (float64, error) {
	account, err := m.api.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil {
		return 0, err
	}
	return account.SendQuota.Max24HourSend, nil
}

func (m *mailer) send(ctx context.Context, to, text string) (string, error) {
	out, err := m.api.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String(m.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	if err != nil {
		return "", err
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}
