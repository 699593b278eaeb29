// Command main has a file of other builds, which may call it.
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
	account, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil || !account.SendingEnabled {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	})
	return err
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Fatal(err)
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	if err := run(ctx, client, "nurse@example.com"); err != nil {
		log.Fatal(err)
	}
}
