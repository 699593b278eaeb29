// Trap changes variables behind the addresses in an input before it is sent.
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
	subject, text := "First", "one"
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("trap@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &subject},
			Body:    &types.Body{Text: &types.Content{Data: &text}},
		}},
	}
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	subject, text = "Second", "two"
	_, err = client.SendEmail(ctx, in)
	return err
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
