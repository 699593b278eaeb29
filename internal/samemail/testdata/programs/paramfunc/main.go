// Paramfunc hands a client that sends and asks over functions, closures and goroutines.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func notify(ctx context.Context, client *sesv2.Client, to, text string) error {
	if client == nil {
		return errors.New("no client")
	}
	account, err := client.GetAccount(ctx, &sesv2.GetAccountInput{})
	if err != nil {
		return err
	}
	fmt.Println(account.SendQuota.Max24HourSend)
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}, CcAddresses: []string{"desk@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func all(ctx context.Context, client *sesv2.Client, list ...string) error {
	same := client
	done := make(chan error)
	for _, to := range list {
		go func() { done <- notify(ctx, same, to, "See you on Monday.") }()
		if err := <-done; err != nil {
			return err
		}
	}
	return last(ctx, same)
}

func last(ctx context.Context, client *sesv2.Client) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"kim@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("All sent")},
			Body:    &types.Body{Html: &types.Content{Data: aws.String("<p>All.</p>")}},
		}},
	})
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	if err := all(ctx, client, "pat@example.com", "jo@example.com"); err != nil {
		return err
	}
	err = notify(ctx, sesv2.NewFromConfig(cfg), "max@example.com", "See you on Tuesday.")
	if err != nil {
		return err
	}
	fmt.Println(notify(ctx, nil, "no@example.com", "Never."))
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("not sent")
		os.Exit(1)
	}
}
