// Command main has a client in a variable of another package.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"sesv2_beside_between/store"
)

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	store.Client = sesv2.NewFromConfig(cfg) // want `\(client\)`
	t := &store.T{C: store.Client}
	log.Println(run(ctx, store.Client, "a"), run(ctx, t.C, "a"))
	log.Println(s3.NewFromConfig(cfg) != nil)
}

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
