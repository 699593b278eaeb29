// Orderparts has functions for parts of an input that count their calls, and are called
// in another order than the fields of a message stand in.
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

var count int

func next(what string) string {
	count++
	return fmt.Sprint(what, count)
}

type base struct{ name string }

func (b *base) html() *types.Content {
	if count%2 == 0 {
		return nil
	}
	return &types.Content{Data: aws.String(next("<p>" + b.name))}
}

func (b base) text() *types.Content {
	s := next("text ")
	if s == "" {
		return nil
	}
	return &types.Content{Data: &s, Charset: aws.String("utf-8")}
}

type mail struct{ base }

func (m mail) body() *types.Body {
	var body types.Body
	body.Text = m.text()
	if count > 3 {
		body.Html = m.html()
		return &body
	}
	return &types.Body{Html: m.base.html(), Text: m.text()}
}

func to() *types.Destination {
	if count > 5 {
		return &types.Destination{ToAddresses: []string{next("late") + "@example.com"}}
	}
	return &types.Destination{ToAddresses: []string{next("to") + "@example.com"}}
}

func send(ctx context.Context, client *sesv2.Client, m mail) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		Content: &types.EmailContent{Simple: &types.Message{
			Body:    m.body(),
			Subject: m.text(),
		}},
		Destination:      to(),
		FromEmailAddress: aws.String(next("from") + "@example.com"),
	})
	return err
}

func sendTexts(ctx context.Context, client *sesv2.Client, m mail) error {
	html, subject := "<b>", "taken"
	in := &sesv2.SendEmailInput{
		Destination: to(),
		Content: &types.EmailContent{Simple: &types.Message{
			Body:    &types.Body{Text: m.text(), Html: m.html()},
			Subject: &types.Content{Data: aws.String(html + next(subject) + m.name)},
		}},
		FromEmailAddress: aws.String(next("from") + "@example.com"),
		ReplyToAddresses: []string{next("reply") + "@example.com"},
	}
	for i := 0; i < 2; i++ {
		if h := m.html(); h != nil {
			in.Content.Simple.Body.Html = h
		}
		if _, err := client.SendEmail(ctx, in); err != nil {
			return err
		}
	}
	return nil
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, name := range []string{"a", "b", "c"} {
		m := mail{base{name}}
		if err := send(ctx, client, m); err != nil {
			return err
		}
		if err := sendTexts(ctx, client, m); err != nil {
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
	fmt.Println(count)
}
