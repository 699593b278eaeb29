// Package mailer hands over a client of service/ses.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

func open(ctx context.Context, to string) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := ses.NewFromConfig(cfg) // want `\(client\)`
	return send(ctx, client, to)
}

func send(ctx context.Context, client *ses.Client, to string) error { // want `\(type\)`
	if _, err := client.GetSendQuota(ctx, &ses.GetSendQuotaInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := client.SendEmail(ctx, &ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		},
	})
	return err
}
