// Package mailyak stands in for github.com/domodwyer/mailyak/v3.
package mailyak

import (
	"crypto/tls"
	"net/smtp"
)

// MailYak is a mail with its server.
type MailYak struct{}

// New returns a mail that is sent with STARTTLS.
func New(host string, auth smtp.Auth) *MailYak { return nil }

// NewWithTLS returns a mail that is sent with TLS.
func NewWithTLS(host string, auth smtp.Auth, tlsConfig *tls.Config) (*MailYak, error) {
	return nil, nil
}

// To sets the recipients.
func (m *MailYak) To(addrs ...string) {}

// AddHeader adds a header.
func (m *MailYak) AddHeader(name, value string) {}

// Send sends the mail.
func (m *MailYak) Send() error { return nil }
