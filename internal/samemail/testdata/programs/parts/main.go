// Parts has a variable for each part of the input.
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
	to, cc, bcc         []string
	subject, text, html string
}

func send(ctx context.Context, client *sesv2.Client, l letter) (*string, error) {
	dest := &types.Destination{ToAddresses: l.to, CcAddresses: l.cc, BccAddresses: l.bcc}
	subject := &types.Content{Data: aws.String(l.subject), Charset: aws.String("UTF-8")}
	body := &types.Body{
		Html: &types.Content{Data: aws.String(l.html)},
		Text: &types.Content{Data: aws.String(l.text)},
	}
	message := &types.Message{Subject: subject, Body: body}
	content := &types.EmailContent{Simple: message}
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("parts@example.com"),
		Destination:      dest,
		Content:          content,
	}
	out, err := client.SendEmail(ctx, input)
	if err != nil {
		return nil, err
	}
	return out.MessageId, nil
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	for _, l := range []letter{
		{to: []string{"a@example.com"}, subject: "One", text: "1", html: "<p>1</p>"},
		{to: []string{"b@example.com"}, cc: []string{"c@example.com"}, bcc: []string{}, subject: "Two", text: "2", html: "<p>2</p>"},
		{to: []string{"d@example.com", "e@example.com"}, bcc: []string{"f@example.com"}, subject: "Three", text: "\n", html: ""},
	} {
		id, err := send(ctx, client, l)
		fmt.Println(id != nil, err == nil)
	}
}
