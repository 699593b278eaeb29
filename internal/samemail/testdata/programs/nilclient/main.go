// Nilclient makes the client where there is none yet.
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

type mailer struct{ client *sesv2.Client }

func (m *mailer) send(ctx context.Context, subject string) (err error) {
	if m.client == nil {
		cfg, err := config.LoadDefaultConfig(ctx)
		if err != nil {
			return err
		}
		m.client = sesv2.NewFromConfig(cfg)
	}
	defer func() { fmt.Println(subject, err == nil) }()
	_, err = m.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("lazy@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	})
	return err
}

func run(ctx context.Context) error {
	var m mailer
	if err := m.send(ctx, "One"); err != nil {
		return err
	}
	return m.send(ctx, "Two")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
