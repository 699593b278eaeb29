// Helperparts builds parts of the input in functions.
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

func text(s string) *types.Content {
	return &types.Content{Data: aws.String(s), Charset: aws.String("UTF-8")}
}

func recipients(to ...string) *types.Destination { return &types.Destination{ToAddresses: to} }

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("parts@example.com"),
		Destination:      recipients("a@example.com", "b@example.com"),
		Content:          &types.EmailContent{Simple: &types.Message{Subject: text(subject), Body: &types.Body{Text: text("text")}}},
	})
	return err
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
