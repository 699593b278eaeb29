// Package mailer takes the host out of the address.
package mailer

import (
	"crypto/tls"
	"log/slog"
	"net"
	"net/smtp"
	"os"
)

// Send sends one message over TLS from the first byte.
func Send(from string, msg []byte) error {
	addr := "email-smtp.us-east-1.amazonaws.com:2465" // want `\(smtp-host\)` `\(smtp-port\)`
	host, _, _ := net.SplitHostPort(addr)
	slog.Info("sending", "by", host)
	conn, err := tls.Dial("tcp", addr, &tls.Config{ServerName: host})
	if err != nil {
		return err
	}
	c, err := smtp.NewClient(conn, host)
	if err != nil {
		return err
	}
	if err := c.Auth(smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host)); err != nil { // want `\(smtp-auth\)`
		return err
	}
	return c.Mail(from)
}
