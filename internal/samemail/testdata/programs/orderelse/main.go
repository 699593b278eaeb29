// Orderelse calls functions with effects where their calls cannot go before the statement.
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

type source struct {
	n     int
	title string
}

func (s *source) next(what string) string {
	s.n++
	s.title += "!"
	return fmt.Sprintf("%s %d", what, s.n)
}

func (s *source) address() string {
	s.n++
	s.title += "?"
	return fmt.Sprintf("a%d@example.com", s.n)
}

func (s *source) text() *string {
	s.n++
	if s.n%2 == 0 {
		return nil
	}
	t := fmt.Sprint(s.n, s.title)
	return &t
}

func send(ctx context.Context, client *sesv2.Client, s *source) error {
	if s.n > 100 {
		return nil
	} else if _, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(s.next("subject"))},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(s.title)}},
		}},
		Destination:      &types.Destination{ToAddresses: []string{s.address()}},
		FromEmailAddress: aws.String(s.address()),
	}); err != nil {
		return err
	}
	return nil
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
