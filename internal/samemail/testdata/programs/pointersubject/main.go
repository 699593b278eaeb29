// Pointersubject has a *string for subject and sender that gets another target, or
// another text, after it went into the input.
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

func input(from, subject *string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: from,
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: subject},
			Body:    &types.Body{Text: &types.Content{Data: subject}},
		}},
	}
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	from, subject := aws.String("one@example.com"), aws.String("One")
	first := input(from, subject)
	from = aws.String("two@example.com")
	second := input(from, subject)
	*subject = "Both"
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
