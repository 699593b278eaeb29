// Headers has headers of its own and an attachment.
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

func send(ctx context.Context, client *sesv2.Client, visit string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("headers@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Headers")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			Headers: []types.MessageHeader{{Name: aws.String("X-Visit"), Value: aws.String(visit)}},
			Attachments: []types.Attachment{{
				FileName:    aws.String("visit.txt"),
				ContentType: aws.String("text/plain"),
				RawContent:  []byte("visit " + visit),
			}},
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
	if err := send(ctx, client, "7"); err != nil {
		return err
	}
	return send(ctx, client, "8")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
