// Orderpair reads reply-to, recipient and subject from one queue, in the order of the fields.
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

func next(queue chan string) string { return <-queue }

func send(ctx context.Context, client *sesv2.Client, queue chan string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("order@example.com"),
		ReplyToAddresses: []string{next(queue)},
		Destination:      &types.Destination{ToAddresses: []string{next(queue)}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(next(queue))},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
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
	queue := make(chan string, 6)
	for _, s := range []string{"reply1@example.com", "to1@example.com", "One", "reply2@example.com", "to2@example.com", "Two"} {
		queue <- s
	}
	if err := send(ctx, client, queue); err != nil {
		return err
	}
	return send(ctx, client, queue)
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
