// Command main makes clients in statements of several kinds.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func run(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	if _, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	})
	return err
}

func loop(ctx context.Context, cfg aws.Config, list []string) error {
	for _, to := range list {
		switch to {
		case "":
			err := run(ctx, sesv2.NewFromConfig(cfg), to) // want `\(client\)`
			if err != nil {
				return err
			}
		default:
			client := sesv2.NewFromConfig(cfg) // want `\(client\)`
			if err := run(ctx, client, to); err != nil {
				return err
			}
		}
	}
	return nil
}
func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	log.Println(loop(ctx, cfg, nil))
}
