// Command main sets a client by an option.
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

type opts struct{ client *sesv2.Client } // want `\(type\)`

type opt func(*opts)

func withClient(client *sesv2.Client) opt { return func(o *opts) { o.client = client } } // want `\(type\)`

func start(ctx context.Context, list ...opt) error {
	var o opts
	for _, f := range list {
		f(&o)
	}
	return run(ctx, o.client, "a")
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	log.Println(start(ctx, withClient(sesv2.NewFromConfig(cfg)))) // want `\(client\)`
}
