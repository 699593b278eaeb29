// Package mailer renames an import and makes a client for each call, which asks for the quota too.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	mail "github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, to, text string) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := mail.NewFromConfig(cfg)                               // want `\(client\)`
	account, err := client.GetAccount(ctx, &mail.GetAccountInput{}) // want `\(account\)`
	if err != nil {
		return err
	}
	if account.SendQuota.SentLast24Hours >= account.SendQuota.Max24HourSend {
		return nil
	}
	_, err = client.SendEmail(ctx, &mail.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
