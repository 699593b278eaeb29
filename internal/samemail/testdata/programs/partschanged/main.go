// Partschanged changes the parts under conditions, before they go into the input.
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

func send(ctx context.Context, client *sesv2.Client, to, cc, bcc []string, text, html string) error {
	dest := &types.Destination{ToAddresses: to}
	if len(cc) > 0 {
		dest.CcAddresses = cc
	}
	if bcc != nil {
		dest.BccAddresses = append(dest.BccAddresses, bcc...)
	}
	var body types.Body
	if text != "" {
		body.Text = &types.Content{Data: aws.String(text)}
	}
	if html != "" {
		body.Html = &types.Content{Data: &html, Charset: aws.String("UTF-8")}
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("parts@example.com"),
		Destination:      dest,
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Changed")},
			Body:    &body,
		}},
	})
	return err
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	to := []string{"a@example.com"}
	fmt.Println(send(ctx, client, to, nil, nil, "text", "") == nil)
	fmt.Println(send(ctx, client, to, []string{"c@example.com"}, nil, "", "<p>html</p>") == nil)
	fmt.Println(send(ctx, client, to, []string{}, []string{"d@example.com", "e@example.com"}, "both", "<p>both</p>") == nil)
	fmt.Println(send(ctx, client, to, nil, nil, "", "") == nil) // no body: refused
}
