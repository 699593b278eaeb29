// Package mailer has lists of Reply-To addresses of unknown length.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

func send(ctx context.Context, svc *ses.Client, to, text string, replyTo []string) error { // want `\(type\)`
	if _, err := svc.SendEmail(ctx, &ses.SendEmailInput{ // want `\(send-email\)`
		Source:           aws.String("alerts@example.com"),
		ReplyToAddresses: replyTo,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	}); err != nil {
		return err
	}
	return nil
}
