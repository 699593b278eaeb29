// Package mailer sends mails with and without attachments through one interface.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsses "github.com/aws/aws-sdk-go-v2/service/ses"
	sestypes "github.com/aws/aws-sdk-go-v2/service/ses/types"
)

// Client is what a Mailer needs of SES.
type Client interface {
	SendEmail(context.Context, *awsses.SendEmailInput, ...func(*awsses.Options)) (*awsses.SendEmailOutput, error)          // want `\(type\)`
	SendRawEmail(context.Context, *awsses.SendRawEmailInput, ...func(*awsses.Options)) (*awsses.SendRawEmailOutput, error) // want `\(type\)`
}

// Mailer sends.
type Mailer struct{ Client }

// New makes a Mailer.
func New(cfg aws.Config) (*Mailer, error) {
	return &Mailer{awsses.NewFromConfig(cfg)}, nil // want `\(client\)`
}

// Send sends a text.
func (m *Mailer) Send(ctx context.Context, to, text string) error {
	_, err := m.SendEmail(ctx, &awsses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &sestypes.Destination{ToAddresses: []string{to}},
		Message: &sestypes.Message{
			Subject: &sestypes.Content{Data: aws.String("An alert")},
			Body:    &sestypes.Body{Text: &sestypes.Content{Data: aws.String(text)}},
		},
	})
	return err
}

// SendRaw sends a mail as it is.
func (m *Mailer) SendRaw(ctx context.Context, data []byte) error {
	input := &awsses.SendRawEmailInput{RawMessage: &sestypes.RawMessage{Data: data}}
	_, err := m.Client.SendRawEmail(ctx, input) // want `SendRawEmail.*\(send-raw\)`
	return err
}

// logged is a client that tells what it does.
type logged struct{ next Client }

func (l logged) SendEmail(ctx context.Context, in *awsses.SendEmailInput, opts ...func(*awsses.Options)) (*awsses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	println("send")
	return l.next.SendEmail(ctx, in, opts...) // want `SendEmail.*\(send-email\)`
}

func (l logged) SendRawEmail(ctx context.Context, in *awsses.SendRawEmailInput, opts ...func(*awsses.Options)) (*awsses.SendRawEmailOutput, error) { // want `\(type\)` `\(type\)` `\(type\)`
	return l.next.SendRawEmail(ctx, in, opts...) // want `SendRawEmail.*\(send-raw\)`
}

var _ Client = logged{}
