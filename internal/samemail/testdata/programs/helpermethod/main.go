// Helpermethod builds the input in a method, from a struct of settings.
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
	client       *sesv2.Client
	from         string
	replyTo, set string
	cc           []string
}

func (m mailer) request(to, text string) *sesv2.SendEmailInput {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(m.from),
		Destination:      &types.Destination{ToAddresses: []string{to}, CcAddresses: m.cc},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("By a method")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	if m.replyTo != "" {
		in.ReplyToAddresses = []string{m.replyTo}
	}
	if m.set != "" {
		in.ConfigurationSetName = aws.String(m.set)
	}
	return in
}

func (m mailer) send(ctx context.Context, to, text string) error {
	_, err := m.client.SendEmail(ctx, m.request(to, text))
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	m := mailer{client: client, from: "method@example.com"}
	if err := m.send(ctx, "a@example.com", "one"); err != nil {
		return err
	}
	m.replyTo, m.set = "desk@example.com", "alerts"
	if err := m.send(ctx, "b@example.com", "two"); err != nil {
		return err
	}
	m.replyTo, m.cc, m.from = "", []string{"c@example.com"}, "Method <other@example.com>"
	return m.send(ctx, "d@example.com", "three")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
