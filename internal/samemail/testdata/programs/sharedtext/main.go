// Sharedtext has one pointer as the text of two inputs, set in a literal and later.
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
	text := aws.String("first")
	one := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("one@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("One")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	two := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("two@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Two")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	one.Content.Simple.Body.Html = &types.Content{Data: text}
	two.Content.Simple.Body.Html = &types.Content{Data: text}
	for _, in := range []*sesv2.SendEmailInput{one, two} {
		if _, err := client.SendEmail(ctx, in); err != nil {
			return err
		}
		*text = "second"
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
