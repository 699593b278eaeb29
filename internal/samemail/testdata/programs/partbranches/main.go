// Partbranches has functions that give one part of an input or another, or none.
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

type mail struct {
	subject, html, text string
	copies              []string
}

func (m mail) htmlContent() *types.Content {
	if m.html == "" {
		return nil
	}
	return &types.Content{Data: aws.String(m.html), Charset: aws.String("UTF-8")}
}

func (m mail) textContent() *types.Content {
	switch {
	case m.text == "-":
		return &types.Content{Data: aws.String("")}
	case m.text != "":
		text := "text: " + m.text
		return &types.Content{Data: &text}
	}
	return nil
}

func (m mail) title() *types.Content {
	if m.text == "" {
		return m.htmlContent()
	}
	return &types.Content{Data: aws.String(m.text)}
}

func (m mail) body() *types.Body {
	body := &types.Body{Html: m.htmlContent()}
	if m.html == "" {
		body.Text = m.textContent()
	}
	if m.subject == "both" {
		body = &types.Body{Text: &types.Content{Data: aws.String("both")}, Html: m.htmlContent()}
	}
	return body
}

func (m mail) destination() *types.Destination {
	if len(m.copies) == 0 {
		return &types.Destination{ToAddresses: []string{"one@example.com"}}
	}
	d := types.Destination{ToAddresses: []string{"two@example.com"}, BccAddresses: m.copies}
	if len(m.copies) > 1 {
		d.CcAddresses = m.copies
	}
	return &d
}

func send(ctx context.Context, client *sesv2.Client, m mail) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      m.destination(),
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(m.subject)},
			Body:    m.body(),
		}},
	})
	return err
}

func sendBoth(ctx context.Context, client *sesv2.Client, m mail) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      m.destination(),
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: m.title(),
			Body:    &types.Body{Text: &types.Content{Data: aws.String("a text")}},
		}},
	}
	if html := m.htmlContent(); html != nil {
		in.Content.Simple.Body.Html = html
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
	for _, m := range []mail{
		{subject: "h", html: "<p>h", copies: []string{"c@example.com"}},
		{subject: "t", text: "t", copies: []string{"c@example.com", "d@example.com"}},
		{subject: "e", text: "-"},
		{subject: "both", html: "<p>b", text: "b"},
	} {
		if err := send(ctx, client, m); err != nil {
			return err
		}
	}
	for _, m := range []mail{{text: "t"}, {html: "<p>h"}} {
		if err := sendBoth(ctx, client, m); err != nil {
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
