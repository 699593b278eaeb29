// Besidelocal makes its client for each call, and asks for the quota first.
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

func send(ctx context.Context, to, text string) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	account, err := client.GetAccount(ctx, &sesv2.GetAccountInput{})
	if err != nil {
		return err
	}
	if account.SendQuota.SentLast24Hours >= account.SendQuota.Max24HourSend {
		return nil
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{
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
	if err := send(ctx, "pat@example.com", "See you on Monday."); err != nil {
		return err
	}
	return send(ctx, "kim@example.com", "See you on Tuesday.")
}
