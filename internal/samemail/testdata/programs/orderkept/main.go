// Orderkept calls functions with effects in the fields of a literal, in several places:
// they must be called in the same order, and what they change be read when it was.
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

func made(s *source, to string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		Content: &types.EmailContent{Simple: &types.Message{
			Body: &types.Body{
				Text: &types.Content{Data: aws.String("read before: " + s.title)},
				Html: &types.Content{Data: s.text()},
			},
			Subject: &types.Content{Data: aws.String(s.next("subject"))},
		}},
		Destination:      &types.Destination{ToAddresses: []string{to, s.address()}, CcAddresses: []string{"cc@example.com"}},
		FromEmailAddress: aws.String(s.address()),
	}
}

func send(ctx context.Context, client *sesv2.Client, s *source) error {
	subject := "taken"
	if _, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(s.next(subject))},
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
	for i := 0; i < 2; i++ {
		in := made(&s, "fixed@example.com")
		if i == 1 {
			in.Content.Simple.Body = &types.Body{Html: &types.Content{Data: aws.String(s.next("html"))}, Text: &types.Content{Data: aws.String(s.next("text"))}}
		}
		if _, err := client.SendEmail(ctx, in); err != nil {
			return err
		}
		if err := send(ctx, client, &s); err != nil {
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
