// Package mailer has its credentials in the code, and a type by the name of os.
package mailer

import (
	"net/smtp"
)

type os struct{}

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	const host = "email-smtp.us-east-1.amazonaws.com"                  // want `\(smtp-host\)`
	const password = "a secret word"                                   // want `\(credential\)`
	auth := smtp.PlainAuth("", "AKIAIOSFODNN7EXAMPLE", password, host) // want `\(smtp-auth\)` `\(credential\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
