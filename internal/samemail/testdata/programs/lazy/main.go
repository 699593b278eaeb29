// Lazy makes the client when it is needed first.
package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	once   sync.Once
	client *sesv2.Client
	err    error
}

func (m *mailer) get(ctx context.Context) (*sesv2.Client, error) {
	m.once.Do(func() {
		cfg, err := config.LoadDefaultConfig(ctx)
		if err != nil {
			m.err = err
			return
		}
		m.client = sesv2.NewFromConfig(cfg)
	})
	return m.client, m.err
}

func (m *mailer) send(ctx context.Context, subject string) error {
	client, err := m.get(ctx)
	if err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{
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
