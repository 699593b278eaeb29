// Elseif sets dropped fields among others, in chains of conditions.
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

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("elseif@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	if subject == "One" {
		in.ConfigurationSetName = aws.String("one")
	} else if subject == "Two" {
		in.ReplyToAddresses = []string{"two@example.com"}
	} else {
		in.Destination.CcAddresses = []string{"cc@example.com"}
	}
	switch subject {
	case "One":
		in.Destination.BccAddresses = []string{"bcc@example.com"}
	case "Two":
		in.FeedbackForwardingEmailAddress = aws.String("bounces@example.com")
	}
	for range 2 {
		in.ConfigurationSetName = aws.String("loop")
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
