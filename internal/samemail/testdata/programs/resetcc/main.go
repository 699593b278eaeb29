// Resetcc sets a Cc list and takes it back.
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

func send(ctx context.Context, client *sesv2.Client, quiet bool) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("reset@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Reset")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	in.Destination.CcAddresses = []string{"cc@example.com"}
	if quiet {
		in.Destination.CcAddresses = []string{}
		in.Destination.ToAddresses = in.Destination.ToAddresses[:1]
	}
	in.Content.Simple.Body.Html = &types.Content{Data: aws.String("<p>html</p>")}
	if quiet {
		in.Content.Simple.Body = &types.Body{Text: &types.Content{Data: aws.String("quiet")}}
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
	if err := send(ctx, client, false); err != nil {
		return err
	}
	return send(ctx, client, true)
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
