// Package mailer gets its MIME from elsewhere.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Send sends a mail.
func Send(ctx context.Context, client *sesv2.Client, raw []byte) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-raw\)`
		Content: &types.EmailContent{Raw: &types.RawMessage{Data: raw}},
	})
	return err
}
