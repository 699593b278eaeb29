// Package invoice collects attachments in a variable, and in a function.
package invoice

import (
	"context"
	"io"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type file struct {
	name, kind string
	r          io.Reader
}

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to string, files []file, last *file) error {
	atts := make([]types.Attachment, 0, len(files))
	for _, f := range files {
		data, err := io.ReadAll(f.r)
		if err != nil {
			return err
		}
		atts = append(atts, types.Attachment{ // one for each
			FileName:    aws.String(f.name),
			ContentType: aws.String(f.kind),
			RawContent:  data,
		})
	}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("billing@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject:     &types.Content{Data: aws.String("Your invoice")},
			Body:        &types.Body{Text: &types.Content{Data: aws.String("Please see the files")}},
			Attachments: atts,
		}},
	}
	if last != nil {
		in.Content.Simple.Attachments = append(in.Content.Simple.Attachments, convert(last.name, last.kind, []byte("the end")))
	}
	_, err := s.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func convert(name, kind string, data []byte) types.Attachment { // want `\(type\)`
	return types.Attachment{FileName: &name, ContentType: &kind, RawContent: data}
}
