// Oldinline uses the first API of SES: the input in the call, and the AWS example's
// lists that are empty.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

const charSet = "UTF-8"

func send(ctx context.Context, client *ses.Client, to, subject, html, text string) error {
	result, err := client.SendEmail(ctx, &ses.SendEmailInput{
		Destination: &types.Destination{
			CcAddresses: []string{},
			ToAddresses: []string{
				to,
			},
		},
		Message: &types.Message{
			Body: &types.Body{
				Html: &types.Content{
					Charset: aws.String(charSet),
					Data:    aws.String(html),
				},
				Text: &types.Content{
					Charset: aws.String(charSet),
					Data:    aws.String(text),
				},
			},
			Subject: &types.Content{
				Charset: aws.String(charSet),
				Data:    aws.String(subject),
			},
		},
		Source: aws.String("old@example.com"),
		// Uncomment to use a configuration set
		// ConfigurationSetName: aws.String(ConfigurationSet),
	})
	if err != nil {
		return err
	}
	fmt.Println("Email sent, id", *result.MessageId)
	return nil
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := ses.NewFromConfig(cfg)
	if err := send(ctx, client, "a@example.com", "Old & new", "<h1>Test</h1>", "Test"); err != nil {
		return err
	}
	return send(ctx, client, "Ä Ö <b@example.com>", "Größe", "<p>ä + ö = 100%</p>", "ä + ö = 100%\r\n")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
