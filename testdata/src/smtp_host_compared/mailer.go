// Package mailer looks at its host.
package mailer

import (
	"net/smtp"
	"os"
)

const host = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`

// Own tells whether a host is the one that is dialled.
func Own(other string) bool { return other == host }

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
