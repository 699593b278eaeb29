// Package mailer keeps its login for others.
package mailer

import (
	"net/smtp"
	"os"
)

// Auth is used by other packages.
var Auth smtp.Auth

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "email-smtp.us-east-1.amazonaws.com"                                                     // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	Auth = auth
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
