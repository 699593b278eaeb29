// Shadowempty has a function of the name that the new code would give its own.
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

func stringOrEmpty(p *string) string {
	if p == nil {
		return "(none)"
	}
	return *p
}

func send(ctx context.Context, client *sesv2.Client, from *string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: from,
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Shadow")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(stringOrEmpty(from))}},
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
	fmt.Println(send(ctx, client, aws.String("one@example.com")) == nil)
	fmt.Println(send(ctx, client, nil) == nil)
	fmt.Println(send(ctx, client, aws.String("two@example.com")) == nil)
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
