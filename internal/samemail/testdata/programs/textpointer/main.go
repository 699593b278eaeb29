// Textpointer keeps the pointer to a text and writes through it.
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

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("text@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	p := in.Content.Simple.Body.Text.Data
	*p += ", changed"
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	*p += ", again"
	fmt.Println(*in.Content.Simple.Body.Text.Data)
	_, err := client.SendEmail(ctx, in)
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
