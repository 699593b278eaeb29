// Given has *string fields of its own, set and nil.
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

type letter struct {
	From, Subject, Text *string
}

func send(ctx context.Context, client *sesv2.Client, to string, l letter) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: l.From,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: l.Subject},
			Body:    &types.Body{Text: &types.Content{Data: l.Text}},
		}},
	})
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	from := "given@example.com"
	for i, l := range []letter{
		{&from, aws.String("One"), aws.String("1")},
		{nil, aws.String("No sender"), aws.String("2")},
		{&from, nil, aws.String("No subject")},
		{aws.String("other@example.com"), aws.String("Four"), aws.String("")},
	} {
		fmt.Println(i, send(ctx, client, "a@example.com", l) == nil)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
