// Embeddedclient sends through a client that it embeds, by its name and without it.
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

type alerter struct {
	*sesv2.Client
	from string
}

func message(from, to, text string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
}

func (a *alerter) alert(ctx context.Context, to string) error {
	if _, err := a.SendEmail(ctx, message(a.from, to, "one")); err != nil {
		return err
	}
	_, err := a.Client.SendEmail(ctx, message(a.from, to, "two"))
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	a := &alerter{Client: sesv2.NewFromConfig(cfg), from: "alerts@example.com"}
	return a.alert(ctx, "pat@example.com")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
