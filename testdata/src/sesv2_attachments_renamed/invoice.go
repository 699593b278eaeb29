// Package invoice, with other names of the imports, sends files, with and without a content type.
package invoice

import (
	"context"
	"os"

	awssdk "github.com/aws/aws-sdk-go-v2/aws"
	ses "github.com/aws/aws-sdk-go-v2/service/sesv2"
	sestypes "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *ses.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to, name, note string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	_, err = s.client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: awssdk.String("billing@example.com"),
		Destination:      &sestypes.Destination{ToAddresses: []string{to}},
		Content: &sestypes.EmailContent{Simple: &sestypes.Message{
			Subject: &sestypes.Content{Data: awssdk.String("Your invoice")},
			Body:    &sestypes.Body{Text: &sestypes.Content{Data: awssdk.String("Please see the file")}},
			Attachments: []sestypes.Attachment{
				// the invoice itself
				{
					FileName:                awssdk.String("invoice.pdf"),
					RawContent:              data, // as it is
					ContentDisposition:      sestypes.AttachmentContentDispositionAttachment,
					ContentTransferEncoding: sestypes.AttachmentContentTransferEncodingBase64,
					ContentDescription:      awssdk.String("An invoice"),
				},
				{FileName: awssdk.String(name), RawContent: data},
				{FileName: awssdk.String("note"), RawContent: []byte(note), ContentType: awssdk.String("text/plain")},
			},
		}},
	})
	return err
}
