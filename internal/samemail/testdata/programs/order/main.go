// Order calls functions with effects in the fields of a literal: they must be
// called in the same order.
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

type source struct{ n int }

func (s *source) next(what string) string {
	s.n++
	return fmt.Sprintf("%s %d", what, s.n)
}

func (s *source) address() string {
	s.n++
	return fmt.Sprintf("a%d@example.com", s.n)
}

func send(ctx context.Context, client *sesv2.Client, s *source) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		Content: &types.EmailContent{Simple: &types.Message{
			Body: &types.Body{
				Text: &types.Content{Data: aws.String(s.next("text"))},
				Html: &types.Content{Data: aws.String(s.next("<p>html"))},
			},
			Subject: &types.Content{Data: aws.String(s.next("subject"))},
		}},
		Destination:      &types.Destination{ToAddresses: []string{s.address()}},
		ReplyToAddresses: []string{s.address()},
		FromEmailAddress: aws.String(s.address()),
	})
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	var s source
	if err := send(ctx, client, &s); err != nil {
		return err
	}
	return send(ctx, client, &s)
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
