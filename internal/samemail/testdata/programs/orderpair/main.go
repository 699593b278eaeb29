// Orderpair reads recipients and sender from one queue, in the order of the fields.
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
		Destination:      &types.Destination{ToAddresses: []string{next(queue)}},
		FromEmailAddress: aws.String(next(queue)),
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("In order")},
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
	queue := make(chan string, 4)
	for _, s := range []string{"to1@example.com", "from1@example.com", "to2@example.com", "from2@example.com"} {
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
