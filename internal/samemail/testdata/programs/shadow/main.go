// Shadow has names of its own that the new code needs: os and paubox.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type paubox struct{ name string }

func send(ctx context.Context, client *sesv2.Client, p paubox, from *string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: from,
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(p.name)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	})
	return err
}

func clients(ctx context.Context) ([]*sesv2.Client, error) {
	os := "linux"
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, errors.New(os)
	}
	first := sesv2.NewFromConfig(cfg)
	second := sesv2.NewFromConfig(cfg)
	return []*sesv2.Client{first, second}, nil
}

func run(ctx context.Context) error {
	list, err := clients(ctx)
	if err != nil {
		return err
	}
	from := "shadow@example.com"
	for _, client := range list {
		fmt.Println(send(ctx, client, paubox{"One"}, &from), send(ctx, client, paubox{"Two"}, nil) == nil)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
