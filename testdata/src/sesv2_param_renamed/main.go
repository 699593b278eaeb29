// Command main renames its imports, and has names of its own.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	mailapi "github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func run(ctx context.Context, client *mailapi.Client, to string) error { // want `\(type\)`
	account, err := client.GetAccount(ctx, &mailapi.GetAccountInput{}) // want `\(account\)`
	if err != nil || !account.SendingEnabled {
		return err
	}
	_, err = client.SendEmail(ctx, &mailapi.SendEmailInput{ // want `\(send-email\)`
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
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	pauboxClient := mailapi.NewFromConfig(cfg) // want `\(client\)`
	if err := run(ctx, pauboxClient, "nurse@example.com"); err != nil {
		log.Fatal(err)
	}
}
