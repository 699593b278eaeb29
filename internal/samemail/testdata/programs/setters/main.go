// Setters changes the input by functions that take it.
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

func cc(list ...string) func(*sesv2.SendEmailInput) {
	return func(in *sesv2.SendEmailInput) { in.Destination.CcAddresses = list }
}

func html(s string) func(*sesv2.SendEmailInput) {
	return func(in *sesv2.SendEmailInput) {
		in.Content.Simple.Body.Html = &types.Content{Data: aws.String(s)}
	}
}

func send(ctx context.Context, client *sesv2.Client, subject string, opts ...func(*sesv2.SendEmailInput)) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("options@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	for _, o := range opts {
		o(in)
	}
	_, err := client.SendEmail(ctx, in)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	if err := send(ctx, client, "One"); err != nil {
		return err
	}
	return send(ctx, client, "Two", cc("b@example.com"), html("<p>html</p>"))
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
