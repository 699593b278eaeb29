// Oldparts uses the first API of SES with parts in variables, and conditions.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type letter struct {
	to, cc     []string
	reply      string
	subject    string
	text, html string
}

func send(ctx context.Context, client *ses.Client, l letter) error {
	body := &types.Body{}
	if l.text != "" {
		body.Text = &types.Content{Data: aws.String(l.text), Charset: aws.String("UTF-8")}
	}
	if l.html != "" {
		body.Html = &types.Content{Data: aws.String(l.html), Charset: aws.String("UTF-8")}
	}
	dest := types.Destination{ToAddresses: l.to}
	dest.CcAddresses = l.cc
	msg := &types.Message{Body: body, Subject: &types.Content{Data: &l.subject}}
	input := &ses.SendEmailInput{Source: aws.String("parts@example.com"), Destination: &dest, Message: msg}
	if l.reply != "" {
		input.ReplyToAddresses = []string{l.reply}
	}
	_, err := client.SendEmail(ctx, input)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := ses.NewFromConfig(cfg)
	for i, l := range []letter{
		{to: []string{"a@example.com"}, subject: "One", text: "1"},
		{to: []string{"b@example.com"}, cc: []string{}, reply: "desk@example.com", subject: "Two", html: "<p>2</p>"},
		{to: []string{"c@example.com", "d@example.com"}, cc: []string{"e@example.com"}, subject: "Three", text: "3", html: "3"},
	} {
		fmt.Println(i, send(ctx, client, l))
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
