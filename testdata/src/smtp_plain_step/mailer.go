// Package mailer sends by net/smtp step by step, over TLS from the first byte.
package mailer

import (
	"crypto/tls"
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from, to string, msg []byte) error {
	host := "email-smtp.eu-west-1.amazonaws.com"                              // want `\(smtp-host\)`
	conn, err := tls.Dial("tcp", host+":2465", &tls.Config{ServerName: host}) // want `\(smtp-port\)`
	if err != nil {
		return err
	}
	c, err := smtp.NewClient(conn, host)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.Auth(smtp.PlainAuth("", os.Getenv("SES_USER"), os.Getenv("SES_PASSWORD"), host)); err != nil { // want `\(smtp-auth\)`
		return err
	}
	if err := c.Mail(from); err != nil {
		return err
	}
	if err := c.Rcpt(to); err != nil {
		return err
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(msg); err != nil {
		return err
	}
	return w.Close()
}

// Upgrade asks for TLS after the first words.
func Upgrade() error {
	c, err := smtp.Dial("email-smtp.eu-west-1.amazonaws.com:25") // want `\(smtp-host\)`
	if err != nil {
		return err
	}
	if err := c.StartTLS(&tls.Config{ServerName: "email-smtp.eu-west-1.amazonaws.com", InsecureSkipVerify: true}); err != nil { // want `\(smtp-host\)`
		return err
	}
	auth := smtp.PlainAuth("", os.Getenv("SES_USER"), os.Getenv("SES_PASSWORD"), "email-smtp.eu-west-1.amazonaws.com") // want `\(smtp-auth\)` `\(smtp-host\)`
	if err := c.Auth(auth); err != nil {
		return err
	}
	return c.Quit()
}
