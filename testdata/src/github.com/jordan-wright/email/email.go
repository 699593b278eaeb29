// Package email stands in for github.com/jordan-wright/email.
package email

import (
	"crypto/tls"
	"io"
	"net/smtp"
	"net/textproto"
	"time"
)

// Email is a message.
type Email struct {
	ReplyTo []string
	From    string
	To      []string
	Bcc     []string
	Cc      []string
	Subject string
	Text    []byte
	HTML    []byte
	Sender  string
	Headers textproto.MIMEHeader
}

// NewEmail returns a message.
func NewEmail() *Email { return nil }

// Send sends a message.
func (e *Email) Send(addr string, a smtp.Auth) error { return nil }

// SendWithTLS sends a message over TLS.
func (e *Email) SendWithTLS(addr string, a smtp.Auth, t *tls.Config) error { return nil }

// SendWithStartTLS sends a message, and asks for TLS first.
func (e *Email) SendWithStartTLS(addr string, a smtp.Auth, t *tls.Config) error { return nil }

// Pool sends over several connections.
type Pool struct{}

// NewPool returns a Pool.
func NewPool(address string, count int, auth smtp.Auth, opt_tlsConfig ...*tls.Config) (pool *Pool, err error) {
	return nil, nil
}

// Send sends a message.
func (p *Pool) Send(e *Email, timeout time.Duration) (err error) { return nil }

// Attachment is a file of a message.
type Attachment struct{}

// Attach attaches what r gives.
func (e *Email) Attach(r io.Reader, filename string, c string) (a *Attachment, err error) {
	return nil, nil
}

// AttachFile attaches a file.
func (e *Email) AttachFile(filename string) (a *Attachment, err error) { return nil, nil }

// Bytes returns the message.
func (e *Email) Bytes() ([]byte, error) { return nil, nil }
