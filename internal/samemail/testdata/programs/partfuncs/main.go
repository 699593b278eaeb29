// Partfuncs builds parts of inputs in functions, some of which count.
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

type letter struct {
	to, cc              []string
	subject, html, text string
}

func plain(s string) *types.Content { return &types.Content{Data: aws.String(s)} }

func people(l letter) *types.Destination {
	return &types.Destination{ToAddresses: l.to, CcAddresses: l.cc}
}

func bodies(l letter) *types.Body {
	return &types.Body{Html: plain(l.html), Text: plain(l.text)}
}

func contentOf(l letter) *types.EmailContent {
	return &types.EmailContent{Simple: &types.Message{Subject: plain(l.subject), Body: bodies(l)}}
}

var count int

func next(s string) string {
	count++
	return fmt.Sprintf("%s %d", s, count)
}

func send(ctx context.Context, client *sesv2.Client, l letter) error {
	if _, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("parts@example.com"),
		Destination:      people(l),
		Content:          contentOf(l),
	}); err != nil {
		return err
	}
	subject := plain(next("Numbered"))
	dest := people(l)
	dest.BccAddresses = append(dest.BccAddresses, "bcc@example.com")
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("parts@example.com"),
		Content:          &types.EmailContent{Simple: &types.Message{Subject: subject, Body: &types.Body{Text: plain(next("text"))}}},
	}
	in.Destination = dest
	if len(l.cc) > 0 {
		in.Content.Simple.Body = bodies(l)
		in.Destination = people(letter{to: l.cc})
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
	for _, l := range []letter{
		{to: []string{"a@example.com"}, subject: "One", html: "<p>one</p>", text: "one"},
		{to: []string{"a@example.com", "b@example.com"}, cc: []string{"c@example.com"}, subject: "Two", html: "<p>two</p>", text: "two"},
	} {
		if err := send(ctx, client, l); err != nil {
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
