// Errtext looks for a word of SES in the text of an error.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, to string) string {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("errors@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Errors")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	in.Destination.ToAddresses = []string{to}
	_, err := client.SendEmail(ctx, in)
	switch {
	case err == nil:
		return "sent"
	case strings.Contains(err.Error(), "MessageRejected"):
		return "rejected"
	}
	return "failed"
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
