// Package alert declares a piece without a value.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
	set    string
}

func (a *alerter) send(ctx context.Context, to, cc []string, text, html string) error {
	// Who gets it.
	dest := &types.Destination{ToAddresses: to}
	if len(cc) > 0 {
		dest.CcAddresses = cc
	}
	var body types.Body
	if text != "" {
		body.Text = &types.Content{Data: aws.String(text)}
	}
	if html != "" {
		body.Html = &types.Content{Data: &html, Charset: ptr("UTF-8")}
	}
	subject := &types.Content{Data: aws.String("An alert")}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"), // ours
		Destination:      dest,
		Content:          &types.EmailContent{Simple: &types.Message{Subject: subject, Body: &body}},
	}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func ptr[T any](v T) *T {
	p := new(T)
	*p = v
	return p
}
