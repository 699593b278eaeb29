// Package letter has bytes filled by an interface of its own, whose code is elsewhere.
package letter

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type source interface{ Fill(b []byte) error }

func send(ctx context.Context, client *sesv2.Client, s source, to, text string) error { // want `\(type\)`
	b := make([]byte, 10)
	file := types.Attachment{FileName: aws.String("letter.txt"), ContentType: aws.String("text/plain"), RawContent: b}
	if err := s.Fill(b); err != nil {
		return err
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("letters@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject:     &types.Content{Data: aws.String("A letter")},
			Body:        &types.Body{Text: &types.Content{Data: aws.String(text)}},
			Attachments: []types.Attachment{file},
		}},
	})
	return err
}
