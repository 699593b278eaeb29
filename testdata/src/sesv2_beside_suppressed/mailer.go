// Package mailer keeps a send with SES.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, to, text string) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)                               // want `\(client\)`
	account, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil {
		return err
	}
	if account.SendQuota.SentLast24Hours >= account.SendQuota.Max24HourSend {
		return nil
	}
	//sesfix:ignore send-email staff mail stays with SES
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
