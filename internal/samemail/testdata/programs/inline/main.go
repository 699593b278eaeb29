// Inline writes the input into the call, with no Cc, an empty one and a full one.
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
	from   string
}

func (m *mailer) send(ctx context.Context, to string, cc []string, subject, text string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(m.from),
		Destination: &types.Destination{
			ToAddresses: []string{to},
			CcAddresses: cc,
		},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String(subject), Charset: aws.String("UTF-8")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text), Charset: aws.String("UTF-8")}},
			},
		},
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
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	m := &mailer{client: sesv2.NewFromConfig(cfg), from: "Clinic <clinic@example.com>"}
	if err := m.send(ctx, "pat@example.com", nil, "Your visit", "See you on Monday."); err != nil {
		return err
	}
	if err := m.send(ctx, "Jo Doe <jo@example.com>", []string{}, "Größe & Gewicht", "72 kg,\n1,80 m"); err != nil {
		return err
	}
	return m.send(ctx, "kim@example.com", []string{"desk@example.com", "desk@example.com"}, "Results", "All is well.")
}
