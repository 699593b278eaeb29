// Package mailer sends by a gomail dialer written as a literal.
package mailer

import (
	"crypto/tls"
	"os"

	mail "gopkg.in/gomail.v2"
)

// Send sends one message.
func Send(m *mail.Message) error {
	d := &mail.Dialer{ // want `\(smtp-auth\)`
		Host:      "email-smtp.us-east-1.amazonaws.com", // want `\(smtp-host\)`
		Port:      2465,                                 // want `\(smtp-port\)`
		SSL:       true,
		Username:  os.Getenv("SES_SMTP_USERNAME"),
		Password:  os.Getenv("SES_SMTP_PASSWORD"),
		TLSConfig: &tls.Config{ServerName: "email-smtp.us-east-1.amazonaws.com"}, // want `\(smtp-host\)`
	}
	return d.DialAndSend(m)
}
