// Package mail has functions for the parts of an input that give one thing or another.
package mail

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type mail struct {
	to, subject, html, text string
}

func (m mail) htmlContent() *types.Content { // want `\(type\)`
	if m.html == "" {
		return nil
	}
	return &types.Content{Data: aws.String(m.html), Charset: aws.String("UTF-8")}
}

func (m mail) body() *types.Body { // want `\(type\)`
	if m.html != "" {
		return &types.Body{Html: m.htmlContent()}
	}
	body := new(types.Body)
	body.Text = &types.Content{Data: &m.text}
	return body
}

func send(ctx context.Context, client *ses.Client, m mail) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("mail@example.com"),
		Destination: &types.Destination{ToAddresses: []string{m.to}},
		Message:     &types.Message{Subject: &types.Content{Data: aws.String(m.subject)}, Body: m.body()},
	})
	return err
}
