// Deferred sends in deferred calls and goroutines, and changes the input before.
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

func deliver(ctx context.Context, client *sesv2.Client, in *sesv2.SendEmailInput) {
	_, err := client.SendEmail(ctx, in)
	fmt.Println(err)
}

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("deferred@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	defer deliver(ctx, client, in)
	in.Content.Simple.Subject.Data = aws.String(subject + ", changed")
	in.Destination.BccAddresses = []string{"bcc@example.com"}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		deliver(ctx, client, in)
	}()
	wg.Wait()
	in.FromEmailAddress = aws.String("last@example.com")
	return nil
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
