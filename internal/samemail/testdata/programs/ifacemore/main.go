// Ifacemore sends and asks for the account through one interface, with a wrapper.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type api interface {
	SendEmail(ctx context.Context, params *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error)
	GetAccount(ctx context.Context, params *sesv2.GetAccountInput, optFns ...func(*sesv2.Options)) (*sesv2.GetAccountOutput, error)
}

var _ api = (*sesv2.Client)(nil)

// told tells what goes through it.
type told struct{ next api }

func (t told) SendEmail(ctx context.Context, params *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) {
	fmt.Println("to", len(params.Destination.ToAddresses))
	return t.next.SendEmail(ctx, params, optFns...)
}

func (t told) GetAccount(ctx context.Context, params *sesv2.GetAccountInput, optFns ...func(*sesv2.Options)) (*sesv2.GetAccountOutput, error) {
	fmt.Println("account")
	return t.next.GetAccount(ctx, params, optFns...)
}

type mailer struct{ api api }

func newMailer(a api) *mailer { return &mailer{api: a} }

func dial(cfg aws.Config) (*mailer, error) {
	return newMailer(sesv2.NewFromConfig(cfg)), nil
}

func wrapped(cfg aws.Config) (*mailer, error) {
	client := sesv2.NewFromConfig(cfg)
	return newMailer(told{next: client}), nil
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	account, err := m.api.GetAccount(ctx, &sesv2.GetAccountInput{})
	if err != nil {
		return err
	}
	fmt.Println(account.SendQuota.Max24HourSend > 0)
	_, err = m.api.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}, BccAddresses: []string{"log@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	m, err := dial(cfg)
	if err != nil {
		return err
	}
	if err := m.send(ctx, "pat@example.com", "See you on Monday."); err != nil {
		return err
	}
	if m, err = wrapped(cfg); err != nil {
		return err
	}
	return m.send(ctx, "kim@example.com", "See you on Tuesday.")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("not sent")
		os.Exit(1)
	}
}
