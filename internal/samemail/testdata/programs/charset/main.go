// Charset names charsets: SES converts from UTF-8, which is what Paubox sends.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

const latin = "ISO-8859-1"

func send(ctx context.Context, client *sesv2.Client, subject, text string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("praxis@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject), Charset: aws.String(latin)},
			Body: &types.Body{
				Text: &types.Content{Data: aws.String(text), Charset: aws.String("iso-8859-1")},
				Html: &types.Content{Charset: aws.String("utf-8"), Data: aws.String("<p>" + text + "</p>")},
			},
		}},
	})
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	if err := send(ctx, client, "Grüße aus der Praxis", "Schöne Tage, à bientôt"); err != nil {
		return err
	}
	return send(ctx, client, "plain", "日本語 \"quoted\" <b> & \\ \t tab\r\nline")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
