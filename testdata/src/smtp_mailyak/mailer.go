// Package mailer sends by mailyak.
package mailer

import (
	"crypto/tls"
	"net/smtp"
	"os"

	"github.com/domodwyer/mailyak/v3"
)

const host = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`

// Send sends two messages.
func Send() error {
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	m := mailyak.New(host+":587", auth)
	m.AddHeader("X-SES-MESSAGE-TAGS", "kind=visit") // want `\(smtp-header\)`
	if err := m.Send(); err != nil {
		return err
	}
	secure, err := mailyak.NewWithTLS(host+":2465", auth, &tls.Config{ServerName: host}) // want `\(smtp-port\)`
	if err != nil {
		return err
	}
	return secure.Send()
}
