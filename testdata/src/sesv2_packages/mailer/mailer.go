// Package mailer holds the client and sends what it gets.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

// Mailer sends.
type Mailer struct {
	Client *sesv2.Client // want `\(type\)`
	From   string
}

// New returns a mailer.
func New(client *sesv2.Client, from string) *Mailer { // want `\(type\)`
	return &Mailer{Client: client, From: from}
}

// Send sends one message.
func (m *Mailer) Send(ctx context.Context, in *sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return m.Client.SendEmail(ctx, in) // want `\(send-email\)`
}
