// Droppedset has a configuration set and tags in the literal and under conditions.
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

func send(ctx context.Context, client *sesv2.Client, to, set string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("dropped@example.com"),
		EmailTags:        []types.MessageTag{{Name: aws.String("kind"), Value: aws.String("test")}},
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Dropped")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	if set != "" {
		in.ConfigurationSetName = aws.String(set)
	} else {
		in.ReplyToAddresses = []string{"desk@example.com"}
	}
	if set == "other" {
		in.ConfigurationSetName = &set
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
	for _, set := range []string{"", "alerts", "other"} {
		if err := send(ctx, client, "a@example.com", set); err != nil {
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
