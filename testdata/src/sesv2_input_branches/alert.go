// Package alert chooses between two inputs.
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

func (a *alerter) send(ctx context.Context, to, text string, html bool) error {
	var in *sesv2.SendEmailInput // want `\(type\)`
	if html {
		in = &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("alerts@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("An alert")},
				Body:    &types.Body{Html: &types.Content{Data: aws.String(text)}},
			}},
		}
	} else {
		in = &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("alerts@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("An alert")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			}},
		}
	}
	in.ReplyToAddresses = []string{"desk@example.com"}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
