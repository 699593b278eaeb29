// Factory has a table of functions that build inputs.
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

var templates = map[string]func(to string) *sesv2.SendEmailInput{
	"welcome": func(to string) *sesv2.SendEmailInput {
		return &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("welcome@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Welcome")},
				Body:    &types.Body{Html: &types.Content{Data: aws.String("<h1>Welcome</h1>")}},
			}},
		}
	},
	"bye": func(to string) *sesv2.SendEmailInput {
		in := &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("bye@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Bye")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			}},
		}
		in.Destination.ToAddresses[0] = to
		return in
	},
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, name := range []string{"welcome", "bye"} {
		if _, err := client.SendEmail(ctx, templates[name](name+"@example.com")); err != nil {
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
