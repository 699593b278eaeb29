// Package mailer acts as another user than it logs in as.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	user, host := os.Getenv("SES_SMTP_USERNAME"), "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-auth\)` `\(smtp-host\)`
	auth := smtp.PlainAuth(user, user, os.Getenv("SES_SMTP_PASSWORD"), host)           // want `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
