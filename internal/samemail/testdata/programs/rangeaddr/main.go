// Rangeaddr takes the address of a range variable, new in each turn.
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

func build(names []string) []*sesv2.SendEmailInput {
	var inputs []*sesv2.SendEmailInput
	for _, name := range names {
		text := "Dear " + name
		inputs = append(inputs, &sesv2.SendEmailInput{
			FromEmailAddress: &name,
			Destination:      &types.Destination{ToAddresses: []string{name}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("In a loop")},
				Body:    &types.Body{Text: &types.Content{Data: &text}},
			}},
		})
	}
	return inputs
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, in := range build([]string{"a@example.com", "b@example.com", "c@example.com"}) {
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
