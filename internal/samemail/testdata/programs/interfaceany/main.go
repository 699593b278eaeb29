// Interfaceany sends inputs that travel as any.
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

type message struct{ payload any }

func deliver(ctx context.Context, client *sesv2.Client, m message) error {
	in, ok := m.payload.(*sesv2.SendEmailInput)
	if !ok {
		return fmt.Errorf("not a mail: %T", m.payload)
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
	for _, s := range []string{"One", "Two"} {
		in := &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("any@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String(s)},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			}},
		}
		fmt.Println(deliver(ctx, client, message{in}), deliver(ctx, client, message{s}))
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
