// Valueslice has a slice of inputs by value, and changes them by index.
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

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	inputs := make([]sesv2.SendEmailInput, 2)
	for i := range inputs {
		inputs[i] = sesv2.SendEmailInput{
			FromEmailAddress: aws.String(fmt.Sprintf("value%d@example.com", i)),
			Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Value")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			}},
		}
	}
	inputs[1].FromEmailAddress = aws.String("changed@example.com")
	inputs[0].ReplyToAddresses = []string{"desk@example.com"}
	for i := range inputs {
		if _, err := client.SendEmail(ctx, &inputs[i]); err != nil {
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
