// Package mailer has a function that builds the input, with a library.
package mailer

import (
	"bytes"
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
	"github.com/jordan-wright/email"
)

// Mailer sends mail.
type Mailer struct {
	client *ses.Client // want `\(type\)`
}

// New returns a Mailer.
func New(ctx context.Context) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &Mailer{client: ses.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func build(to, subject, html string, file []byte) (*ses.SendRawEmailInput, error) { // want `\(type\)`
	e := email.NewEmail()
	e.From = "Clinic <care@example.com>"
	e.To = []string{to}
	e.Subject = subject
	e.HTML = []byte(html)
	if _, err := e.Attach(bytes.NewReader(file), "plan.pdf", "application/pdf"); err != nil {
		return nil, err
	}
	raw, err := e.Bytes()
	if err != nil {
		return nil, err
	}
	return &ses.SendRawEmailInput{
		Source:     aws.String("care@example.com"),
		RawMessage: &types.RawMessage{Data: raw},
	}, nil
}

// Send sends a file.
func (m *Mailer) Send(ctx context.Context, to, subject, html string, file []byte) error {
	in, err := build(to, subject, html, file)
	if err != nil {
		return err
	}
	_, err = m.client.SendRawEmail(ctx, in) // want `\(send-raw\)`
	return err
}
