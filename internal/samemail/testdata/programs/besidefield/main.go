// Besidefield asks for the quota with the client that sends; it is made in two places.
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

type mailer struct {
	client *sesv2.Client
	left   float64
}

func newMailer(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil
}

func late(cfg aws.Config) (*mailer, error) {
	m := &mailer{}
	client := sesv2.NewFromConfig(cfg)
	m.client = client
	return m, nil
}

func (m *mailer) ask(ctx context.Context) error {
	account, err := m.client.GetAccount(ctx, &sesv2.GetAccountInput{})
	if err != nil {
		return err
	}
	m.left = account.SendQuota.Max24HourSend - account.SendQuota.SentLast24Hours
	return nil
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	if m.client == nil {
		return fmt.Errorf("no client")
	}
	if err := m.ask(ctx); err != nil {
		return err
	}
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("not sent")
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	m, err := newMailer(ctx)
	if err != nil {
		return err
	}
	if err := m.send(ctx, "pat@example.com", "See you on Monday."); err != nil {
		return err
	}
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	n, err := late(cfg)
	if err != nil {
		return err
	}
	if err := n.send(ctx, "kim@example.com", "See you on Tuesday."); err != nil {
		return err
	}
	fmt.Println(m.left, n.left, (&mailer{}).send(ctx, "jo@example.com", "No."))
	return nil
}
