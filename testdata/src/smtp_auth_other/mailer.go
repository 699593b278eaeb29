// Package mailer logs in at another host than it dials.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "smtp.example.com"
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)` `\(smtp-auth\)`
	return smtp.SendMail("email-smtp.us-east-1.amazonaws.com:587", auth, from, to, msg)              // want `\(smtp-host\)`
}
