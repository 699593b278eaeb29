// Constructor has a constructor that may fail, and passes the client on.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type Mailer struct {
	client *sesv2.Client
	from   string
	log    func(string)
}

func NewMailer(ctx context.Context, from string, log func(string)) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &Mailer{client: sesv2.NewFromConfig(cfg), from: from, log: log}, nil
}

func (m *Mailer) Send(ctx context.Context, to, subject, html string) error {
	if out, err := m.client.SendEmail(ctx, m.input(to, subject, html)); err != nil {
		m.log("not sent")
		return err
	} else if out.MessageId != nil {
		m.log("sent " + *out.MessageId)
	}
	return nil
}

func (m *Mailer) input(to, subject, html string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: &m.from,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &subject},
			Body:    &types.Body{Html: &types.Content{Data: &html}},
		}},
	}
}

func run(ctx context.Context) error {
	for _, from := range []string{"one@example.com", "two@example.com"} {
		m, err := NewMailer(ctx, from, func(s string) { fmt.Println(s) })
		if err != nil {
			return err
		}
		if err := m.Send(ctx, "a@example.com", "Hello", "<p>hello</p>"); err != nil {
			return err
		}
		_ = m.Send(ctx, "b@rejected.example", "Hello", "<p>hello</p>")
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
