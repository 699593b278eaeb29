// Package smtp stands in for github.com/emersion/go-smtp.
package smtp

import (
	"crypto/tls"
	"io"
	"net"

	"github.com/emersion/go-sasl"
)

// Client is a connection to a server.
type Client struct{}

// Dial connects without TLS.
func Dial(addr string) (*Client, error) { return nil, nil }

// DialStartTLS connects with STARTTLS.
func DialStartTLS(addr string, tlsConfig *tls.Config) (*Client, error) { return nil, nil }

// DialTLS connects with TLS.
func DialTLS(addr string, tlsConfig *tls.Config) (*Client, error) { return nil, nil }

// NewClient takes a connection.
func NewClient(conn net.Conn) *Client { return nil }

// NewClientStartTLS takes a connection and asks for STARTTLS.
func NewClientStartTLS(conn net.Conn, tlsConfig *tls.Config) (*Client, error) { return nil, nil }

// SendMail sends with STARTTLS.
func SendMail(addr string, a sasl.Client, from string, to []string, r io.Reader) error { return nil }

// SendMailTLS sends with TLS.
func SendMailTLS(addr string, a sasl.Client, from string, to []string, r io.Reader) error { return nil }

// Auth logs in.
func (c *Client) Auth(a sasl.Client) error { return nil }

// SendMail sends a mail.
func (c *Client) SendMail(from string, to []string, r io.Reader) error { return nil }

// Data starts a mail.
func (c *Client) Data() (*DataCommand, error) { return nil, nil }

// Close closes the connection.
func (c *Client) Close() error { return nil }

// DataCommand is a mail under way.
type DataCommand struct{}

// Write adds to it.
func (cmd *DataCommand) Write(b []byte) (int, error) { return 0, nil }

// CloseWithResponse ends it, and returns the answer.
func (cmd *DataCommand) CloseWithResponse() (*DataResponse, error) { return nil, nil }

// DataResponse is the answer.
type DataResponse struct {
	// StatusText is the status text returned by the server.
	StatusText string
}
