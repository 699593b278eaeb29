// Package letter has functions for the parts of an input.
package letter

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type letter struct {
	to, subject, html, text string
}

// to is a destination of several.
func to(list ...string) *types.Destination { // want `\(type\)`
	return &types.Destination{ToAddresses: list}
}

// text is a text in UTF-8.
func text(s string) *types.Content { // want `\(type\)`
	return &types.Content{Data: aws.String(s), Charset: aws.String("UTF-8")}
}

func body(l letter) *types.Body { // want `\(type\)`
	return &types.Body{Html: text(l.html), Text: text(l.text)}
}

func content(l letter) *types.EmailContent { // want `\(type\)`
	return &types.EmailContent{
		// Neither raw nor a template.
		Simple: &types.Message{Subject: text(l.subject), Body: body(l)},
	}
}

func send(ctx context.Context, client *sesv2.Client, l letter) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("letters@example.com"),
		Destination:      to(l.to),
		Content:          content(l),
	})
	return err
}

func sendLater(ctx context.Context, client *sesv2.Client, l letter, cc []string) error { // want `\(type\)`
	dest := to(l.to, "archive@example.com")
	dest.CcAddresses = cc
	subject := text("A letter")
	in := &sesv2.SendEmailInput{FromEmailAddress: aws.String("letters@example.com"), Destination: dest}
	if l.html == "" {
		in.Content = &types.EmailContent{Simple: &types.Message{Subject: subject, Body: &types.Body{Text: text(l.text)}}}
	} else {
		in.Content = content(l)
	}
	if _, err := client.SendEmail(ctx, in); err != nil { // want `SendEmail.*\(send-email\)`
		return err
	}
	return nil
}
