// Package alert changes a piece after it went into the input.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type alerter struct {
	client *ses.Client // want `\(type\)`
	set    string
}

func (a *alerter) send(ctx context.Context, to, cc []string, text, html string) error {
	// Who gets it.
	dest := &types.Destination{ToAddresses: to}
	if len(cc) > 0 {
		dest.CcAddresses = cc
	}
	body := &types.Body{}
	if text != "" {
		body.Text = &types.Content{Data: aws.String(text)}
	}
	if html != "" {
		body.Html = &types.Content{Data: &html, Charset: aws.String("UTF-8")}
	}
	subject := &types.Content{Data: aws.String("An alert")}
	in := &ses.SendEmailInput{
		Source:      aws.String("alerts@example.com"), // ours
		Destination: dest,
		Message:     &types.Message{Subject: subject, Body: body},
	}
	dest.BccAddresses = []string{"log@example.com"}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
