// Retryfunc sends in a function literal that a helper calls until it works.
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

func retry(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("retry@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	attempt := 0
	return retry(3, func() error {
		attempt++
		in.Content.Simple.Subject.Data = aws.String(fmt.Sprint(subject, " ", attempt))
		in.Destination.ToAddresses = []string{"a@rejected.example"}
		if attempt > 1 {
			in.Destination.ToAddresses = []string{"a@example.com"}
		}
		_, err := client.SendEmail(ctx, in)
		return err
	})
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, s := range []string{"One", "Two", "Three"} {
		if err := send(ctx, client, s); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
