// Package mailer reads its credentials from variables that name no service: they
// keep their names.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	const host = "email-smtp-fips.us-east-1.amazonaws.com"                                   // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SMTP_USERNAME"), os.Getenv("SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
