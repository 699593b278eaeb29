// Bodies chooses html, text or both at run time.
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

type format int

const (
	plain format = iota
	html
	both
)

func body(ctx context.Context, client *sesv2.Client, f format, text string) (*sesv2.SendEmailOutput, error) {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("body@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Bodies")},
			Body:    &types.Body{},
		}},
	}
	switch f {
	case plain:
		in.Content.Simple.Body.Text = &types.Content{Data: aws.String(text)}
	case html:
		in.Content.Simple.Body.Html = &types.Content{Data: aws.String("<p>" + text + "</p>")}
	case both:
		in.Content.Simple.Body = &types.Body{
			Html: &types.Content{Data: aws.String("<b>" + text + "</b>")},
			Text: &types.Content{Data: &text},
		}
	}
	return client.SendEmail(ctx, in)
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, f := range []format{both, plain, html, plain, 7} {
		out, err := body(ctx, client, f, fmt.Sprint("format ", int(f)))
		if err != nil {
			fmt.Println("refused")
			continue
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
