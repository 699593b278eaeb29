// Package invoice sets every field that Paubox has: Cc, Bcc, one Reply-To,
// both bodies, and UTF-8 as the character set.
package invoice

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

const charset = "UTF-8"

type sender struct {
	client *sesv2.Client // want `\(type\)`
	copies []string
}

func (s *sender) send(ctx context.Context, to []string, number int, text, html string) error {
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String(fmt.Sprintf("%s <%s>", "Billing", "billing@example.com")),
		Destination: &types.Destination{
			ToAddresses:  to,
			CcAddresses:  s.copies,
			BccAddresses: []string{"archive@example.com"},
		},
		ReplyToAddresses: []string{"questions@example.com"},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{
					Charset: aws.String(charset),
					Data:    aws.String(fmt.Sprintf("Invoice %d", number)),
				},
				Body: &types.Body{
					Html: &types.Content{Charset: aws.String(charset), Data: aws.String(html)},
					Text: &types.Content{Charset: aws.String("utf-8"), Data: aws.String(text)},
				},
			},
		},
	})
	return err
}
