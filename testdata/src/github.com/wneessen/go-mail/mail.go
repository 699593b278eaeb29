// Package mail stands in for github.com/wneessen/go-mail.
package mail

import (
	"context"
	"crypto/tls"
)

// Client sends mail.
type Client struct{}

// Option is an option of a Client.
type Option func(*Client) error

// SMTPAuthType is a way to log in.
type SMTPAuthType string

// SMTPAuthPlain is PLAIN.
const SMTPAuthPlain SMTPAuthType = "PLAIN"

// TLSPolicy says when TLS is used.
type TLSPolicy int

// NewClient returns a Client.
func NewClient(host string, opts ...Option) (*Client, error) { return nil, nil }

// WithPort sets the port.
func WithPort(port int) Option { return nil }

// WithUsername sets the user name.
func WithUsername(username string) Option { return nil }

// WithPassword sets the password.
func WithPassword(password string) Option { return nil }

// WithSMTPAuth sets the way to log in.
func WithSMTPAuth(authtype SMTPAuthType) Option { return nil }

// WithTLSConfig sets the configuration of TLS.
func WithTLSConfig(tlsconfig *tls.Config) Option { return nil }

// WithSSL makes TLS begin with the first byte.
func WithSSL() Option { return nil }

// DialAndSend sends messages.
func (c *Client) DialAndSend(messages ...*Msg) error { return nil }

// DialAndSendWithContext sends messages.
func (c *Client) DialAndSendWithContext(ctx context.Context, messages ...*Msg) (err error) {
	return nil
}

// AuthData is a way to log in.
type AuthData struct {
	Auth     bool
	Username string
	Password string
}

// NewAuthData returns an AuthData.
func NewAuthData(user, pass string) *AuthData { return nil }

// QuickSend sends a text.
func QuickSend(addr string, auth *AuthData, from string, rcpts []string, subject string, content []byte) (*Msg, error) {
	return nil, nil
}

// Header is the name of a header.
type Header string

// Msg is a message.
type Msg struct{}

// MsgOption is an option of a message.
type MsgOption func(*Msg)

// NewMsg returns a message.
func NewMsg(opts ...MsgOption) *Msg { return nil }

// SetGenHeader sets a header.
func (m *Msg) SetGenHeader(header Header, values ...string) {}

// Subject sets the subject.
func (m *Msg) Subject(subj string) {}

// ServerResponse returns the server's response after queuing the mail.
func (m *Msg) ServerResponse() string { return "" }
