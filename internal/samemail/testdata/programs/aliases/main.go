// Aliases has two names for one input, swaps inputs and copies one.
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

func input(name string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alias@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{name + "@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("For " + name)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	a, b := input("a"), input("b")
	same := a
	same.FromEmailAddress = aws.String("same@example.com")
	same.Destination.BccAddresses = []string{"bcc@example.com"}
	a, b = b, a
	a.Content.Simple.Subject.Data = aws.String("Swapped")
	for _, in := range []*sesv2.SendEmailInput{a, b, same} {
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
