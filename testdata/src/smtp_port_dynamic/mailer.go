// Package mailer takes the port from outside.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "email-smtp.us-east-1.amazonaws.com"                                                     // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":"+os.Getenv("SMTP_PORT"), auth, from, to, msg)                       // want `\(smtp-port\)`
}
