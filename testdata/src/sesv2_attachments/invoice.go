// Package invoice sends files, with and without a content type.
package invoice

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to, name, note string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	_, err = s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("billing@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your invoice")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Please see the file")}},
			Attachments: []types.Attachment{
				// the invoice itself
				{
					FileName:                aws.String("invoice.pdf"),
					RawContent:              data, // as it is
					ContentDisposition:      types.AttachmentContentDispositionAttachment,
					ContentTransferEncoding: types.AttachmentContentTransferEncodingBase64,
					ContentDescription:      aws.String("An invoice"),
				},
				{FileName: aws.String(name), RawContent: data},
				{FileName: aws.String("note"), RawContent: []byte(note), ContentType: aws.String("text/plain")},
			},
		}},
	})
	return err
}
