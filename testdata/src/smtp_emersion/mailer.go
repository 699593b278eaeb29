// Package mailer sends by emersion/go-smtp.
package mailer

import (
	"crypto/tls"
	"io"
	"net"
	"os"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

const host = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`

// Send sends with STARTTLS.
func Send(from string, to []string, r io.Reader) error {
	auth := sasl.NewPlainClient("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")) // want `\(smtp-auth\)`
	if err := smtp.SendMail(host+":2587", auth, from, to, r); err != nil {                          // want `\(smtp-port\)`
		return err
	}
	return smtp.SendMailTLS(host+":2465", auth, from, to, r) // want `\(smtp-port\)`
}

// Step sends step by step.
func Step(from string, to []string, r io.Reader) error {
	c, err := smtp.DialStartTLS(host+":587", &tls.Config{ServerName: host})
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.Auth(sasl.NewPlainClient("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"))); err != nil { // want `\(smtp-auth\)`
		return err
	}
	return c.SendMail(from, to, r)
}

// Dialled sends over a connection of its own.
func Dialled(from string, to []string, r io.Reader) error {
	conn, err := net.Dial("tcp", net.JoinHostPort(host, "2587")) // want `\(smtp-port\)`
	if err != nil {
		return err
	}
	c, err := smtp.NewClientStartTLS(conn, &tls.Config{ServerName: host})
	if err != nil {
		return err
	}
	if err := c.Auth(sasl.NewLoginClient(os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"))); err != nil { // want `\(smtp-auth\)`
		return err
	}
	return c.SendMail(from, to, r)
}
