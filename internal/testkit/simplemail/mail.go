// Package mail is a double of github.com/xhit/go-simple-mail/v2, for tests: the
// parts of its API that programs under test use, over net/smtp (mapping.md 5.4).
package mail

import (
	"crypto/tls"
	"fmt"
	"net"
	"net/smtp"
	"strconv"
	"strings"
	"time"
)

// AuthType is a way to log in.
type AuthType int

// The ways to log in.
const (
	AuthPlain AuthType = iota
	AuthLogin
	AuthCRAMMD5
	AuthNone
	AuthAuto
)

// Encryption is a way to encrypt.
type Encryption int

// The ways to encrypt.
const (
	EncryptionNone Encryption = iota
	EncryptionSSL
	EncryptionTLS
	EncryptionSSLTLS
	EncryptionSTARTTLS
)

// ContentType is the type of a body.
type ContentType int

// The types of a body.
const (
	TextPlain ContentType = iota
	TextHTML
	TextCalendar
	TextAMP
)

// SMTPServer is the access to a server.
type SMTPServer struct {
	Authentication AuthType
	Encryption     Encryption
	Username       string
	Password       string
	Helo           string
	ConnectTimeout time.Duration
	SendTimeout    time.Duration
	Host           string
	Port           int
	KeepAlive      bool
	TLSConfig      *tls.Config
	CustomConn     net.Conn
}

// SMTPClient is a connection.
type SMTPClient struct{ c *smtp.Client }

// NewSMTPClient returns an access with nothing in it but the defaults.
func NewSMTPClient() *SMTPServer { return &SMTPServer{Authentication: AuthAuto, Helo: "localhost"} }

// Connect dials and logs in.
func (server *SMTPServer) Connect() (*SMTPClient, error) {
	addr := net.JoinHostPort(server.Host, strconv.Itoa(server.Port))
	config := server.TLSConfig
	if config == nil {
		config = &tls.Config{ServerName: server.Host}
	}
	var c *smtp.Client
	var err error
	if server.Encryption == EncryptionSSL || server.Encryption == EncryptionSSLTLS {
		var conn net.Conn
		if conn, err = tls.Dial("tcp", addr, config); err == nil {
			c, err = smtp.NewClient(conn, server.Host)
		}
	} else if c, err = smtp.Dial(addr); err == nil && server.Encryption != EncryptionNone {
		err = c.StartTLS(config)
	}
	if err == nil && server.Username != "" && server.Authentication != AuthNone {
		err = c.Auth(smtp.PlainAuth("", server.Username, server.Password, server.Host))
	}
	return &SMTPClient{c}, err
}

// Email is a mail.
type Email struct {
	from, subject, body string
	kind                ContentType
	to                  []string
	header              strings.Builder
	Error               error
}

// NewMSG returns a mail with nothing in it.
func NewMSG() *Email { return &Email{} }

// SetFrom sets the sender.
func (email *Email) SetFrom(address string) *Email {
	email.from = address
	return email
}

// AddTo adds recipients.
func (email *Email) AddTo(addresses ...string) *Email {
	email.to = append(email.to, addresses...)
	return email
}

// SetSubject sets the subject.
func (email *Email) SetSubject(subject string) *Email {
	email.subject = subject
	return email
}

// AddHeader adds a header.
func (email *Email) AddHeader(header string, values ...string) *Email {
	fmt.Fprintf(&email.header, "%s: %s\r\n", header, strings.Join(values, ", "))
	return email
}

// SetBody sets the body.
func (email *Email) SetBody(contentType ContentType, body string) *Email {
	email.kind, email.body = contentType, body
	return email
}

// Send sends the mail.
func (email *Email) Send(client *SMTPClient) error {
	if err := client.c.Mail(email.from); err != nil {
		return err
	}
	for _, to := range email.to {
		if err := client.c.Rcpt(to); err != nil {
			return err
		}
	}
	w, err := client.c.Data()
	if err != nil {
		return err
	}
	kind := []string{"text/plain", "text/html", "text/calendar", "text/x-amp-html"}[email.kind]
	fmt.Fprintf(w, "From: %s\r\nTo: %s\r\nSubject: %s\r\nContent-Type: %s\r\n%s\r\n%s\r\n", email.from, strings.Join(email.to, ", "), email.subject, kind, email.header.String(), email.body)
	if err := w.Close(); err != nil {
		return err
	}
	return client.c.Quit()
}
