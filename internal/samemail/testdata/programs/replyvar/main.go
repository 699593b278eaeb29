// Replyvar keeps the address to reply to in a list of one, or of none.
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

func (m mailer) send(ctx context.Context, to, reply string) error {
	var replyTo []string
	if reply != "" {
		replyTo = []string{reply}
	}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		ReplyToAddresses: replyTo,
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you.")}},
		}},
	}
	reply = "changed@example.com"
	replyTo = nil
	_, err := m.client.SendEmail(ctx, in)
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
	m := mailer{sesv2.NewFromConfig(cfg)}
	for _, reply := range []string{"", "desk@example.com", "Desk <desk@example.com>"} {
		if err := m.send(ctx, "pat@example.com", reply); err != nil {
			return err
		}
	}
	return nil
}
