// Package handout makes a client for each of its calls: one sends, others ask for the account.
package handout

import (
	"context"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Config loads the configuration, in a region of its own where one is given.
func Config(regions ...string) aws.Config {
	region := os.Getenv("AWS_REGION")
	if len(regions) > 0 && regions[0] != "" {
		region = regions[0]
	}
	cfg, err := config.LoadDefaultConfig(context.TODO(), config.WithRegion(region))
	if err != nil {
		log.Fatalf("no configuration: %v", err)
	}
	return cfg
}

// Mail returns a client.
func Mail() *sesv2.Client { // want `\(type\)`
	return sesv2.NewFromConfig(Config()) // want `\(client\)`
}

// account tells of the account.
func account(ctx context.Context) (*sesv2.GetAccountOutput, error) { // want `\(type\)`
	return Mail().GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
}

func input(to string) *sesv2.SendEmailInput { // want `\(type\)`
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	}
}

// send mails a reminder.
func send(ctx context.Context, to string) (*sesv2.SendEmailOutput, error) { // want `\(type\)`
	return Mail().SendEmail(ctx, input(to)) // want `\(send-email\)` `\(client\)`
}

func sendAll(ctx context.Context, list []string) {
	client := Mail() // want `\(client\)`
	for _, to := range list {
		if _, err := client.SendEmail(ctx, input(to)); err != nil { // want `\(send-email\)`
			log.Print(err)
		}
	}
}

func quota(ctx context.Context) error {
	client := Mail()
	_, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return err
}
