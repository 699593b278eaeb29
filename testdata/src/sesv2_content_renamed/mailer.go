// Package mailer sends text by itself, and mail with attachments as MIME.
package mailer

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	mail "github.com/aws/aws-sdk-go-v2/service/sesv2"
	mt "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Mailer sends.
type Mailer struct {
	client *mail.Client // want `\(type\)`
	from   string
}

// New makes a Mailer.
func New(ctx context.Context, from string) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &Mailer{client: mail.NewFromConfig(cfg), from: from}, nil // want `\(client\)`
}

// Send sends a text, or MIME where there are files.
func (m *Mailer) Send(ctx context.Context, to, text string, mime []byte) (string, error) {
	if len(mime) > 0 {
		return m.sendRaw(ctx, to, mime)
	}
	out, err := m.client.SendEmail(ctx, &mail.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String(m.from),
		Destination:      &mt.Destination{ToAddresses: []string{to}},
		Content: &mt.EmailContent{Simple: &mt.Message{
			Subject: &mt.Content{Data: aws.String("An alert")},
			Body:    &mt.Body{Text: &mt.Content{Data: aws.String(text)}},
		}},
	})
	if err != nil {
		return "", fmt.Errorf("send: %w", err)
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}

func (m *Mailer) sendRaw(ctx context.Context, to string, mime []byte) (string, error) {
	input := &mail.SendEmailInput{
		Destination: &mt.Destination{ToAddresses: []string{to}},
		Content:     &mt.EmailContent{Raw: &mt.RawMessage{Data: mime}},
	}
	out, err := m.client.SendEmail(ctx, input) // want `\(send-raw\)`
	if err != nil {
		return "", err
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}

// pieces builds the MIME message in variables, beside a simple one.
func (m *Mailer) pieces(ctx context.Context, to, cc, text string, mime []byte) error {
	raw := &mt.RawMessage{Data: mime}
	content := &mt.EmailContent{}
	content.Raw = raw
	rawInput := mail.SendEmailInput{FromEmailAddress: aws.String(m.from)}
	rawInput.Destination = &mt.Destination{ToAddresses: []string{to}}
	if cc != "" {
		rawInput.Destination.CcAddresses = []string{cc}
	}
	rawInput.Content = content
	if _, err := m.client.SendEmail(ctx, &rawInput); err != nil { // want `\(send-raw\)`
		return err
	}
	input := &mail.SendEmailInput{
		FromEmailAddress: &m.from,
		Destination:      &mt.Destination{ToAddresses: []string{to}},
		Content: &mt.EmailContent{Simple: &mt.Message{
			Subject: &mt.Content{Data: aws.String("An alert")},
			Body:    &mt.Body{Text: &mt.Content{Data: aws.String(text)}},
		}},
	}
	_, err := m.client.SendEmail(ctx, input) // want `\(send-email\)`
	return err
}
