// Package mailer sends MIME by SendEmail, beside a simple message.
package mailer

import (
	"bytes"
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	gomail "gopkg.in/gomail.v2"
)

// Mailer sends mail.
type Mailer struct {
	client *sesv2.Client // want `\(type\)`
}

// New returns a Mailer.
func New(ctx context.Context) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &Mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

// Send sends a text.
func (m *Mailer) Send(ctx context.Context, to, text string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

// SendFile sends a file.
func (m *Mailer) SendFile(ctx context.Context, to, bcc, name string) (*sesv2.SendEmailOutput, error) { // want `\(type\)`
	mail := gomail.NewMessage()
	mail.SetHeader("To", to)
	mail.SetHeader("Subject", "Your plan")
	mail.SetBody("text/html", "<p>See the file.</p>")
	mail.Attach(name)
	var buf bytes.Buffer
	if _, err := mail.WriteTo(&buf); err != nil {
		return nil, err
	}
	return m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-raw\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination: &types.Destination{
			ToAddresses:  []string{to},
			BccAddresses: []string{bcc},
		},
		Content: &types.EmailContent{
			Raw: &types.RawMessage{Data: buf.Bytes()},
		},
	})
}
