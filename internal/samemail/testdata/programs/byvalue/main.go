// Byvalue hands inputs on by value, and changes fields of the copy alone.
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
	in   sesv2.SendEmailInput
	name string
}

func send(ctx context.Context, client *sesv2.Client, in sesv2.SendEmailInput) error {
	in.ReplyToAddresses = []string{"copy@example.com"}
	_, err := client.SendEmail(ctx, &in)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	m := mail{name: "m", in: sesv2.SendEmailInput{
		FromEmailAddress: aws.String("value@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Value")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}}
	if err := send(ctx, client, m.in); err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &m.in)
	return err
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
