// Ownpointers has helpers of its own that give pointers.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func str(s string) *string { return &s }

func ptr[T any](v T) *T { return &v }

// orNil is no such helper: it may give nil.
func orNil(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func send(ctx context.Context, client *sesv2.Client, from, to, html string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: orNil(from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: ptr("Own helpers")},
			Body:    &types.Body{Text: &types.Content{Data: str("text")}},
		}},
	}
	if p := orNil(html); p != nil {
		in.Content.Simple.Body.Html = &types.Content{Data: p, Charset: ptr("UTF-8")}
	}
	_, err := client.SendEmail(ctx, in)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	fmt.Println(send(ctx, client, "own@example.com", "a@example.com", ""))
	fmt.Println(send(ctx, client, "own@example.com", "b@example.com", "<p>html</p>"))
	fmt.Println(send(ctx, client, "", "c@example.com", "") == nil)
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
