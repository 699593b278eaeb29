// Package mailer gets its credentials from its caller.
package mailer

import (
	"net/smtp"
)

// Send sends one message.
func Send(user, password, from string, to []string, msg []byte) error {
	host := "email-smtp.us-east-1.amazonaws.com"     // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", user, password, host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
