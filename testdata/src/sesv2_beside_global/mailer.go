// Package mailer keeps one client in a variable, which a local one of the same kind hides.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// client is for SES.
var client *sesv2.Client // want `\(type\)`

func init() {
	cfg, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	client = sesv2.NewFromConfig(cfg) // want `\(client\)`
}

func quota(ctx context.Context) (float64, error) {
	account, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil {
		return 0, err
	}
	return account.SendQuota.Max24HourSend, nil
}

func send(ctx context.Context, to, text string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
