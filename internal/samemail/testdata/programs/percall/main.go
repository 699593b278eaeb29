// Percall makes a client for every mail.
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

func send(ctx context.Context, to, text string) (string, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-west-2"))
	if err != nil {
		return "", fmt.Errorf("configuration: %w", err)
	}
	client := sesv2.NewFromConfig(cfg)
	result, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("percall@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}, CcAddresses: []string{}, BccAddresses: []string{}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Per call")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	if err != nil {
		return "", err
	}
	return *result.MessageId, nil
}

func run(ctx context.Context) error {
	for i, to := range []string{"a@example.com", "b@example.com", "c@rejected.example"} {
		id, err := send(ctx, to, fmt.Sprint(i))
		fmt.Println(i, id, err == nil)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
