// Sharedslices has slices in two inputs, and changes their elements between sends.
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

func build(to, cc []string, n int) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("shared@example.com"),
		Destination:      &types.Destination{ToAddresses: to, CcAddresses: cc},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(fmt.Sprint("Shared ", n))},
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
	all := make([]string, 2, 4)
	all[0], all[1] = "a@example.com", "b@example.com"
	first, second := build(all, all[:1], 1), build(all[1:], nil, 2)
	second.Destination.CcAddresses = append(all[:1], "c@example.com") // overwrites b
	first.Destination.ToAddresses = append(first.Destination.ToAddresses, "d@example.com")
	second.Destination.ToAddresses[0] = "e@example.com"
	for _, in := range []*sesv2.SendEmailInput{first, second, first} {
		if _, err := client.SendEmail(ctx, in); err != nil {
			return err
		}
		all[0] = "f@example.com"
	}
	fmt.Println(all)
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
