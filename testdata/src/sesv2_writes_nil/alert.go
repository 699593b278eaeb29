// Package alert takes a field back.
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

func (a *alerter) send(ctx context.Context, to, cc, text string) error {
	in := &sesv2.SendEmailInput{
		Destination: &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	in.FromEmailAddress = aws.String("alerts@example.com")
	if a.set != "" {
		in.ConfigurationSetName = aws.String(a.set)
	}
	if cc != "" {
		in.Destination.CcAddresses = append(in.Destination.CcAddresses, cc)
		in.ReplyToAddresses = []string{cc}
	}
	in.Destination.ToAddresses = nil
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
