// Command main hands a client that sends and asks over several functions.
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

// chain hands it on, and keeps it under another name.
func chain(
	ctx context.Context,
	client *sesv2.Client, // want `\(type\)`
	to string,
) error {
	if client == nil {
		return nil
	}
	c := client
	send := func() error { return run(ctx, c, to) }
	if err := send(); err != nil {
		return err
	}
	return only(ctx, c, to)
}

// only sends.
func only(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
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

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	if err := chain(
		ctx,
		client, // made above
		"nurse@example.com",
	); err != nil {
		log.Fatal(err)
	}
	go run(ctx, client, "doctor@example.com")
	defer run(ctx, (client), "clerk@example.com")
	err = run(ctx, sesv2.NewFromConfig(cfg), "porter@example.com") // want `\(client\)`
	if err != nil {
		log.Fatal(err)
	}
	log.Println(run(ctx, nil, "nobody@example.com"), run(ctx, (*sesv2.Client)(nil), "nobody@example.com"))
}
