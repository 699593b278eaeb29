// Package mailer chooses between two servers.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`
	if os.Getenv("PROVIDER") == "other" {
		host = "smtp.example.com"
	}
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)` `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
