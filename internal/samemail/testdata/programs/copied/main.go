// Copied copies an input by value and changes fields of the copy alone.
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
	base := sesv2.SendEmailInput{
		FromEmailAddress: aws.String("copy@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("The same")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	other := base
	other.FromEmailAddress = aws.String("other@example.com")
	other.ReplyToAddresses = []string{"desk@example.com"}
	for _, in := range []*sesv2.SendEmailInput{&base, &other} {
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
