// Sharedpart puts one destination into two inputs, and changes it through neither.
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
	dest := &types.Destination{ToAddresses: []string{"a@example.com"}, CcAddresses: []string{"b@example.com"}}
	body := &types.Body{Text: &types.Content{Data: aws.String("text")}}
	first := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("one@example.com"),
		Destination:      dest,
		Content:          &types.EmailContent{Simple: &types.Message{Subject: &types.Content{Data: aws.String("One")}, Body: body}},
	}
	second := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("two@example.com"),
		Destination:      dest,
		Content:          &types.EmailContent{Simple: &types.Message{Subject: &types.Content{Data: aws.String("Two")}, Body: body}},
	}
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
