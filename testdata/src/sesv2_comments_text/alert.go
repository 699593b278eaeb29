// Package alert has comments inside the literal of a text.
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

func (a *alerter) send(ctx context.Context, s, html string) error {
	text := types.Content{
		// the text
		Data:    aws.String(s),            // as given
		Charset: aws.String("ISO-8859-1"), // old
	}
	body := &types.Body{Text: &text}
	body.Html = &types.Content{
		Data: aws.String(html), // with markup
	}
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    body,
		}},
	})
	return err
}
