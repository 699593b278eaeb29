// Helper gets the input from functions, one of which changes that of another.
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

func plain(to, subject, text string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("desk@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
}

func rich(to, subject, text, html string, cc ...string) *sesv2.SendEmailInput {
	in := plain(to, subject, text)
	if html != "" {
		in.Content.Simple.Body.Html = &types.Content{Data: aws.String(html)}
	}
	if len(cc) > 0 {
		in.Destination.CcAddresses = cc
	}
	in.FromEmailAddress = aws.String("Rich <rich@example.com>")
	return in
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		fmt.Println("no configuration")
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	if _, err := client.SendEmail(ctx, plain("a@example.com", "One", "plain")); err != nil {
		os.Exit(2)
	}
	second := rich("b@example.com", "Two", "no html", "")
	third := rich("c@example.com", "Three", "text", "<i>html</i>", "d@example.com", "e@example.com")
	for _, in := range []*sesv2.SendEmailInput{third, second} {
		out, err := client.SendEmail(ctx, in)
		if err != nil {
			os.Exit(3)
		}
		fmt.Println(aws.ToString(out.MessageId) != "")
	}
}
