// Package mailer sends text by itself, and mail with attachments as MIME.
package mailer

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Mailer sends.
type Mailer struct {
	client *sesv2.Client // want `\(type\)`
	from   string
}

// New makes a Mailer.
func New(ctx context.Context, from string) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &Mailer{client: sesv2.NewFromConfig(cfg), from: from}, nil // want `\(client\)`
}

// Send sends a text, or MIME where there are files.
func (m *Mailer) Send(ctx context.Context, to, text string, mime []byte) (string, error) {
	if len(mime) > 0 {
		return m.sendRaw(ctx, to, mime)
	}
	out, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String(m.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	if err != nil {
		return "", fmt.Errorf("send: %w", err)
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}

func (m *Mailer) sendRaw(ctx context.Context, to string, mime []byte) (string, error) {
	input := &sesv2.SendEmailInput{
		Destination: &types.Destination{ToAddresses: []string{to}},
		Content:     &types.EmailContent{Raw: &types.RawMessage{Data: mime}},
	}
	out, err := m.client.SendEmail(ctx, input) // want `\(send-raw\)`
	if err != nil {
		return "", err
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}

// pieces builds the MIME message in variables, beside a simple one.
func (m *Mailer) pieces(ctx context.Context, to, cc, text string, mime []byte) error {
	raw := &types.RawMessage{Data: mime}
	content := &types.EmailContent{}
	content.Raw = raw
	rawInput := sesv2.SendEmailInput{FromEmailAddress: aws.String(m.from)}
	rawInput.Destination = &types.Destination{ToAddresses: []string{to}}
	if cc != "" {
		rawInput.Destination.CcAddresses = []string{cc}
	}
	rawInput.Content = content
	if _, err := m.client.SendEmail(ctx, &rawInput); err != nil { // want `\(send-raw\)`
		return err
	}
	input := &sesv2.SendEmailInput{
		FromEmailAddress: &m.from,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	_, err := m.client.SendEmail(ctx, input) // want `\(send-email\)`
	return err
}
