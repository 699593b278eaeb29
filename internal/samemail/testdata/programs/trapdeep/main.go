// Trapdeep writes through the *string in an input, under two names for the struct.
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

type draft struct{ subject *string }

func input(d draft) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("deep@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: d.subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	d := draft{aws.String("First")}
	in := input(d)
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	other := d
	p := other.subject
	*p = "Second"
	_, err = client.SendEmail(ctx, in)
	return err
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
