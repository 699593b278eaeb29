// Trapglobal sets a package variable and takes its address, for two inputs.
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

var subject string

func input(s string) *sesv2.SendEmailInput {
	subject = s
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("global@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &subject},
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
	first, second := input("First"), input("Second")
	for _, in := range []*sesv2.SendEmailInput{first, second} {
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
