// Package mailer sends text by itself, and mail with attachments as MIME.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

var svc *sesv2.SESV2 // want `\(type\)`

// Open makes the client.
func Open() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc = sesv2.New(sess) // want `\(client\)`
	return nil
}

// Text sends a text.
func Text(ctx context.Context, from, to, text string) error {
	_, err := svc.SendEmailWithContext(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String(from),
		Destination:      &sesv2.Destination{ToAddresses: []*string{aws.String(to)}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("An alert")},
			Body:    &sesv2.Body{Text: &sesv2.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

// MIME sends what is built elsewhere.
func MIME(mime []byte) error {
	_, err := svc.SendEmail(&sesv2.SendEmailInput{ // want `\(send-raw\)`
		Content: &sesv2.EmailContent{Raw: &sesv2.RawMessage{Data: mime}},
	})
	return err
}
