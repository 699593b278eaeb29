// Package invoice has the empty lists of the AWS documentation's example, a
// character set that SES converted to, and a nil body: all of them vanish.
package invoice

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to, html string) error {
	latin1 := "ISO-8859-1"
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("billing@example.com"),
		Destination: &types.Destination{
			CcAddresses:  []string{},
			BccAddresses: nil,
			ToAddresses:  []string{to},
		},
		ReplyToAddresses: []string{},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Body: &types.Body{
					Html: &types.Content{Charset: aws.String(latin1), Data: aws.String(html)},
					Text: nil,
				},
				Subject: &types.Content{Charset: &latin1, Data: aws.String("Your invoice")},
			},
		},
	}
	_, err := s.client.SendEmail(ctx, input) // want `SendEmail.*\(send-email\)`
	return err
}
