// Droppedvar has variables and imports that only dropped fields use.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	set := os.Getenv("SES_CONFIGURATION_SET")
	kind := "mail"
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("dropped@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	in.ConfigurationSetName = aws.String(set)
	in.EmailTags = []types.MessageTag{{Name: aws.String("kind"), Value: aws.String(strings.ToLower(kind))}}
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
