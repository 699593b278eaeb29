// Package mailer has a client with options, which asks for the quota too.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	mail "github.com/aws/aws-sdk-go-v2/service/ses"
	mailtypes "github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type settings struct {
	Endpoint string
	Local    bool
}

var client *mail.Client // want `\(type\)`

func setUp(ctx context.Context, s settings) error {
	cfg, err := awsconfig.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client = mail.NewFromConfig(cfg, func(opts *mail.Options) { // want `\(client\)`
		if s.Local {
			opts.BaseEndpoint = &s.Endpoint
		}
	})
	return nil
}

func check(ctx context.Context) {
	if _, err := client.GetSendQuota(ctx, &mail.GetSendQuotaInput{}); err != nil { // want `\(account\)`
		log.Print("the quota cannot be read")
	}
}

func send(ctx context.Context, to, text string) error {
	_, err := client.SendEmail(ctx, &mail.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &mailtypes.Destination{ToAddresses: []string{to}},
		Message: &mailtypes.Message{
			Subject: &mailtypes.Content{Data: aws.String("An alert")},
			Body:    &mailtypes.Body{Text: &mailtypes.Content{Data: aws.String(text)}},
		},
	})
	return err
}
