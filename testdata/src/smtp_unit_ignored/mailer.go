// Package mailer keeps one of its hosts.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "email-smtp.us-east-1.amazonaws.com"                                                     //sesfix:ignore smtp-host newsletters hold no PHI
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
