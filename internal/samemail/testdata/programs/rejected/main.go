// Rejected looks for the error of a refused mail.
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

func send(ctx context.Context, client *sesv2.Client, to string) string {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("errors@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Errors")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	})
	var rejected *types.MessageRejected
	switch {
	case errors.As(err, &rejected):
		return "rejected"
	case err != nil:
		return "failed"
	}
	return "sent"
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, to := range []string{"a@example.com", "b@rejected.example", "c@example.com"} {
		fmt.Println(send(ctx, client, to))
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
