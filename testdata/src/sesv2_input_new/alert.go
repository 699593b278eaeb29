// Package alert fills an input that starts empty.
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

func (a *alerter) send(ctx context.Context, to, text string) error {
	in := new(sesv2.SendEmailInput)
	in.FromEmailAddress = aws.String("alerts@example.com")
	in.Content.Simple.Body.Text = &types.Content{Data: aws.String(text)}
	in.Destination.ToAddresses = []string{to}
	in.Content.Simple.Subject = &types.Content{Data: aws.String("An alert"), Charset: aws.String("UTF-8")}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
