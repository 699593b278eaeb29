// Generic sends through generic functions and types.
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

func retry[T any](times int, f func() (T, error)) (v T, err error) {
	for range times {
		if v, err = f(); err == nil {
			return v, nil
		}
	}
	return v, err
}

type queue[T any] struct{ items []T }

func (q *queue[T]) push(v T) { q.items = append(q.items, v) }

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	var q queue[*sesv2.SendEmailInput]
	for _, s := range []string{"One", "Two"} {
		q.push(&sesv2.SendEmailInput{
			FromEmailAddress: aws.String("generic@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String(s)},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			}},
		})
	}
	for _, in := range q.items {
		out, err := retry(2, func() (*sesv2.SendEmailOutput, error) { return client.SendEmail(ctx, in) })
		if err != nil {
			return err
		}
		fmt.Println(*out.MessageId)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
