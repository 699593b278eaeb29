// Replytoempty always has a reply-to list of one, with an empty address at times.
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

func send(ctx context.Context, client *sesv2.Client, reply string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("noreply@example.com"),
		ReplyToAddresses: []string{reply},
		Destination:      &types.Destination{ToAddresses: []string{"c@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Reply")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("reply")}},
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
	fmt.Println(send(ctx, client, "desk@example.com") == nil)
	fmt.Println(send(ctx, client, "") == nil)
	fmt.Println(send(ctx, client, "other@example.com") == nil)
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
