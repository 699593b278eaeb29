// Package alert chooses between two inputs and adds a text with a comment.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
}

func (a *alerter) send(ctx context.Context, to, text string, urgent bool) error {
	var in *sesv2.SendEmailInput // want `\(type\)`
	if urgent {
		in = &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("urgent@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Urgent now")},
				Body:    &types.Body{},
			}},
		}
	} else {
		in = &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("alerts@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("An alert")},
				Body:    &types.Body{},
			}},
		}
	}
	in.Content.Simple.Body.Text = &types.Content{
		Data: aws.String(text), // as the user wrote it
	}
	in.Content.Simple.Subject.Data = aws.String( // shorter
		"An alert")
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
