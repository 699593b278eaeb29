// Partsread reads its parts before they go into the input.
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
	dest := &types.Destination{ToAddresses: []string{"a@example.com"}}
	if subject != "One" {
		dest.CcAddresses = append(dest.CcAddresses, "cc@example.com")
	}
	if len(dest.CcAddresses) == 0 {
		dest.BccAddresses = []string{"bcc@example.com"}
	}
	dest.ToAddresses[0] = "first@example.com"
	for _, to := range dest.ToAddresses {
		fmt.Println("to", to)
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("read@example.com"),
		Destination:      dest,
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
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
