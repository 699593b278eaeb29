// Attachments sends files: in the input, from a loop and from a function, with and
// without a content type.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type file struct{ name, text string }

func one(ctx context.Context, client *sesv2.Client, kind string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("attachments@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("One")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			Attachments: []types.Attachment{
				{FileName: aws.String("invoice.pdf"), RawContent: []byte("%PDF " + kind)},
				{FileName: aws.String("data." + kind), RawContent: []byte{0, 255, 10}},
				{FileName: aws.String("noname"), RawContent: []byte("x"), ContentType: aws.String("text/x-log"),
					ContentDisposition: types.AttachmentContentDispositionAttachment},
			},
		}},
	})
	return err
}

func convert(f file, content []byte) types.Attachment {
	return types.Attachment{FileName: &f.name, RawContent: content, ContentType: aws.String("text/plain")}
}

func many(ctx context.Context, client *sesv2.Client, files []file, last bool) error {
	var atts []types.Attachment
	for _, f := range files {
		content, err := io.ReadAll(strings.NewReader(f.text))
		if err != nil {
			return err
		}
		atts = append(atts, types.Attachment{FileName: aws.String(f.name), RawContent: content})
	}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("attachments@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"b@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject:     &types.Content{Data: aws.String("Many")},
			Body:        &types.Body{Text: &types.Content{Data: aws.String("text")}},
			Attachments: atts,
		}},
	}
	if last {
		in.Content.Simple.Attachments = append(in.Content.Simple.Attachments, convert(file{name: "last.txt"}, []byte("the end")))
	}
	_, err := client.SendEmail(ctx, in)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, kind := range []string{"csv", "zzz"} {
		if err := one(ctx, client, kind); err != nil {
			return err
		}
	}
	files := []file{{"a.txt", "first"}, {"b.html", "<p>second</p>"}}
	for n := range 3 {
		if err := many(ctx, client, files[:n], n > 1); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
