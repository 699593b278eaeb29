// Package mailer has a host whose expression the next constant repeats.
package mailer

import (
	"net/smtp"
	"os"
)

const (
	mailHost = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`
	known
)

// Known reports whether a host is the one that the allow-list has.
func Known(host string) bool { return host == known }

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), mailHost) // want `\(smtp-auth\)` `\(smtp-auth\)`
	return smtp.SendMail(mailHost+":587", auth, from, to, msg)
}
