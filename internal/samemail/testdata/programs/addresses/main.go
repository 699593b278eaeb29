// Addresses takes the addresses of fields and variables that do not change.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type letter struct {
	From, Subject string
	Text, HTML    string
	To            []string
}

func send(ctx context.Context, client *sesv2.Client, l *letter, from string) error {
	charset := "UTF-8"
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: &from,
		Destination:      &types.Destination{ToAddresses: l.To},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &l.Subject, Charset: &charset},
			Body: &types.Body{
				Text: &types.Content{Data: &l.Text, Charset: &charset},
				Html: &types.Content{Data: &l.HTML, Charset: &charset},
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
	letters := []letter{
		{"first@example.com", "One", "1", "<p>1</p>", []string{"a@example.com"}},
		{"second@example.com", "Two", "2", "", []string{"b@example.com", "c@example.com"}},
	}
	for i := range letters {
		if err := send(ctx, client, &letters[i], letters[i].From); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
