// Package mail stands in for github.com/go-mail/mail/v2.
package mail

import (
	"crypto/tls"
	"net/smtp"
)

// Dialer is a dialer to an SMTP server.
type Dialer struct {
	Host      string
	Port      int
	Username  string
	Password  string
	Auth      smtp.Auth
	SSL       bool
	TLSConfig *tls.Config
	LocalName string
	// StartTLSPolicy is whether STARTTLS has to be.
	StartTLSPolicy StartTLSPolicy
}

// NewDialer returns a new SMTP Dialer.
func NewDialer(host string, port int, username, password string) *Dialer { return nil }

// NewPlainDialer is the old name of NewDialer.
func NewPlainDialer(host string, port int, username, password string) *Dialer { return nil }

// DialAndSend opens a connection, sends the messages and closes it.
func (d *Dialer) DialAndSend(m ...*Message) error { return nil }

// Message represents an email.
type Message struct{}

// MessageSetting is a setting of a message.
type MessageSetting func(m *Message)

// NewMessage creates a new message.
func NewMessage(settings ...MessageSetting) *Message { return nil }

// SetHeader sets a value to the given header field.
func (m *Message) SetHeader(field string, value ...string) {}

// SetHeaders sets the message headers.
func (m *Message) SetHeaders(h map[string][]string) {}

// PartSetting is a setting of a part.
type PartSetting func(*part)

type part struct{}

// SetBody sets the body of the message.
func (m *Message) SetBody(contentType, body string, settings ...PartSetting) {}

// StartTLSPolicy says whether STARTTLS has to be.
type StartTLSPolicy int

// The policies.
const (
	OpportunisticStartTLS StartTLSPolicy = 0
	MandatoryStartTLS     StartTLSPolicy = 1
	NoStartTLS                           = -1
)
