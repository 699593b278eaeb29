// Paramapp gives its client to constructors of another package: one sends, one asks, one
// does both.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"example.com/programs/paramapp/mail"
)

type app struct {
	sender *mail.Sender
	quota  *mail.Quota
	both   *mail.Both
}

func newApp(client *sesv2.Client, from string) *app {
	return &app{
		sender: mail.NewSender(client, from),
		quota:  mail.NewQuota(client),
		both:   mail.NewBoth(client, mail.From(from)),
	}
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	a := newApp(sesv2.NewFromConfig(cfg), "clinic@example.com")
	if err := a.sender.Plain(ctx, "pat@example.com"); err != nil {
		return err
	}
	left, err := a.quota.Left(ctx)
	if err != nil {
		return err
	}
	fmt.Println(left)
	return a.both.Checked(ctx, "kim@example.com")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("not sent")
		os.Exit(1)
	}
}
