// Embedded has the input in a struct of its own, whose fields are promoted.
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

type mail struct {
	*sesv2.SendEmailInput
	tries int
}

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	m := mail{SendEmailInput: &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("embedded@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}}
	m.tries++
	m.ReplyToAddresses = []string{"desk@example.com"}
	m.Destination.CcAddresses = []string{"cc@example.com"}
	_, err := client.SendEmail(ctx, m.SendEmailInput)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, s := range []string{"One", "Two", "Three"} {
		if err := send(ctx, client, s); err != nil {
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
