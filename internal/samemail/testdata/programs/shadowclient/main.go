// Shadowclient has a function of the name that the new code would give its own.
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

func newPauboxClient() string { return "not a client" }

func clients(ctx context.Context) (first, second *sesv2.Client, err error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, nil, err
	}
	first = sesv2.NewFromConfig(cfg)
	second = sesv2.NewFromConfig(cfg)
	return first, second, nil
}

func send(ctx context.Context, client *sesv2.Client, to string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("shadow@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Shadow")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(newPauboxClient())}},
		}},
	})
	return err
}

func run(ctx context.Context) error {
	first, second, err := clients(ctx)
	if err != nil {
		return err
	}
	if err := send(ctx, first, "a@example.com"); err != nil {
		return err
	}
	return send(ctx, second, "b@example.com")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
