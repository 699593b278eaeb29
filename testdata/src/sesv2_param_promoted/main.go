// Command main has methods of an embedded type.
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

type base struct{}

func (base) Do(ctx context.Context, client *sesv2.Client) error { return run(ctx, client, "") } // want `\(type\)`

type sub struct {
	base
	client *sesv2.Client // want `\(type\)`
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	s := sub{client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
	log.Println(s.Do(ctx, s.client))
	defer s.Do(ctx, sesv2.NewFromConfig(cfg)) // want `\(client\)`
	go func() { log.Println(s.Do(ctx, s.client)) }()
}
