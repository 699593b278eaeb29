// Package mailer looks into the errors of mail that is sent in two ways.
package mailer

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, cfg aws.Config, to, text string, mime []byte) error {
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	var err error
	if len(mime) > 0 {
		_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-raw\)`
			Content: &types.EmailContent{Raw: &types.RawMessage{Data: mime}},
		})
	} else {
		_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
			FromEmailAddress: aws.String("care@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("An alert")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			}},
		})
	}
	var rejected *types.MessageRejected // want `\(error\)`
	if errors.As(err, &rejected) {
		return errors.New("rejected")
	}
	return err
}
