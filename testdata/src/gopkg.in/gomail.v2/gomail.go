// Package gomail stands in for gopkg.in/gomail.v2.
package gomail

import (
	"crypto/tls"
	"io"
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

// AddAlternative adds an alternative part to the message.
func (m *Message) AddAlternative(contentType, body string, settings ...PartSetting) {}

// SetAddressHeader sets an address to the given header field.
func (m *Message) SetAddressHeader(field, address, name string) {}

// FormatAddress formats an address and a name.
func (m *Message) FormatAddress(address, name string) string { return "" }

// SetCharset is a setting of the charset.
func SetCharset(charset string) MessageSetting { return nil }

type file struct{}

// FileSetting is a setting of a file.
type FileSetting func(*file)

// SetHeader sets the headers of a file's part.
func SetHeader(h map[string][]string) FileSetting { return nil }

// Rename sets the name of a file.
func Rename(name string) FileSetting { return nil }

// SetCopyFunc replaces what writes a file.
func SetCopyFunc(f func(io.Writer) error) FileSetting { return nil }

// Attach attaches files.
func (m *Message) Attach(filename string, settings ...FileSetting) {}

// Embed embeds images.
func (m *Message) Embed(filename string, settings ...FileSetting) {}

// WriteTo writes the message.
func (m *Message) WriteTo(w io.Writer) (int64, error) { return 0, nil }
