// Messageid prints, stores and compares identifiers.
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

type record struct {
	id   *string
	last string
}

func send(ctx context.Context, client *sesv2.Client, to string, r *record) error {
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("id@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("ID")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	})
	if err != nil {
		return err
	}
	if out != nil && out.MessageId != nil {
		r.last = *out.MessageId
	}
	if r.id == nil {
		r.id = out.MessageId
	}
	fmt.Printf("sent %s, same as the first: %t\n", aws.ToString(out.MessageId), *r.id == *out.MessageId)
	return nil
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	var r record
	for _, to := range []string{"a@example.com", "b@example.com", "a@example.com"} {
		if err := send(ctx, client, to, &r); err != nil {
			return err
		}
	}
	fmt.Println(r.last == *r.id)
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
