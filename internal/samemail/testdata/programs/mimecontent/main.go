// Mimecontent sends MIME by SendEmail of the newer API, beside simple messages.
package main

import (
	"bytes"
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/jordan-wright/email"
)

func simple(ctx context.Context, client *sesv2.Client) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Simple")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	})
	return err
}

func files(ctx context.Context, client *sesv2.Client, to, bcc string) (*sesv2.SendEmailOutput, error) {
	e := &email.Email{
		From:    "Clinic <care@example.com>",
		To:      []string{to},
		Subject: "Übersicht",
		Text:    []byte("plain, für dich"),
		HTML:    []byte("<h1>Übersicht</h1>"),
	}
	e.ReplyTo = []string{"desk@example.com"}
	if _, err := e.Attach(bytes.NewReader([]byte("%PDF-1")), "plan.pdf", "application/pdf"); err != nil {
		return nil, err
	}
	raw, err := e.Bytes()
	if err != nil {
		return nil, err
	}
	return client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination: &types.Destination{
			ToAddresses:  []string{to},
			BccAddresses: []string{bcc},
		},
		Content: &types.EmailContent{Raw: &types.RawMessage{Data: raw}},
	})
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	if err := simple(ctx, client); err != nil {
		fmt.Println("failed")
	}
	out, err := files(ctx, client, "b@example.com", "z@example.com")
	if err != nil {
		fmt.Println("failed")
		return
	}
	fmt.Println(*out.MessageId)
}
