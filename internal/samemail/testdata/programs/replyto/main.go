// Replyto answers to one address, or to none.
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

func send(ctx context.Context, client *sesv2.Client, to, reply string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("noreply@example.com"),
		ReplyToAddresses: []string{},
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Answer me")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("please")}},
		}},
	}
	if reply != "" {
		in.ReplyToAddresses = []string{fmt.Sprintf("Desk <%s>", reply)}
	}
	_, err := client.SendEmail(ctx, in)
	return err
}

func fixed(ctx context.Context, client *sesv2.Client, reply string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("noreply@example.com"),
		ReplyToAddresses: []string{reply},
		Destination:      &types.Destination{ToAddresses: []string{"c@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Fixed")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("reply")}},
		}},
	})
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	if err := send(ctx, client, "a@example.com", ""); err != nil {
		return err
	}
	if err := send(ctx, client, "b@example.com", "desk@example.com"); err != nil {
		return err
	}
	return fixed(ctx, client, "desk@example.com")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
