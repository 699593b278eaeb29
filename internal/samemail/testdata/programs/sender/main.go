// Sender makes the From address of a name and an address.
package main

import (
	"context"
	"fmt"
	"net/mail"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, from string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(from),
		Destination:      &types.Destination{ToAddresses: []string{(&mail.Address{Name: "Pat Doe", Address: "pat@example.com"}).String()}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("From")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("from")}},
		}},
	})
	return err
}

func named(ctx context.Context, client *sesv2.Client, name, address string) error {
	a := mail.Address{Name: name, Address: address}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(fmt.Sprintf("%s <%s>", name, address)),
		ReplyToAddresses: []string{a.String()},
		Destination:      &types.Destination{ToAddresses: []string{a.String()}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("From " + name)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("from")}},
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
	for _, name := range []string{"Clinic", "Dr. Müller", "Doe, Jo"} {
		if err := send(ctx, client, (&mail.Address{Name: name, Address: "clinic@example.com"}).String()); err != nil {
			return err
		}
		if err := named(ctx, client, name, "clinic@example.com"); err != nil {
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
