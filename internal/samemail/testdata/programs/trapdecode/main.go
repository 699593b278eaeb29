// Trapdecode decodes twice into the variable behind an address.
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

type draft struct{ Subject string }

func decode(s string, d *draft) { d.Subject = s }

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	var d draft
	decode("First", &d)
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("decode@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &d.Subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	decode("Second", &d)
	_, err = client.SendEmail(ctx, in)
	return err
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
