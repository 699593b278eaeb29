//go:build go1.21

// Loopvar is Go 1.21, where the range variable is one for all turns.
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

func build(names []string) (inputs []*sesv2.SendEmailInput) {
	for i, name := range names {
		in := &sesv2.SendEmailInput{
			FromEmailAddress: &name,
			Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String(fmt.Sprint("Turn ", i))},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			}},
		}
		inputs = append(inputs, in)
	}
	return inputs
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, in := range build([]string{"a@example.com", "b@example.com"}) {
		if _, err := client.SendEmail(ctx, in); err != nil {
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
