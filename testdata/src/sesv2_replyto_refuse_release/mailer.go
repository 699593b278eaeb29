// Package mailer releases something beside the error.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type pool struct{ free int }

func (p *pool) release() int {
	p.free++
	return p.free
}

func send(ctx context.Context, client *sesv2.Client, p *pool, to, text string, replyTo []string) (int, error) { // want `\(type\)`
	p.free--
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		ReplyToAddresses: replyTo,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return p.release(), err
}
