// Package mailer has a port whose expression the next constant repeats.
package mailer

import (
	"net/smtp"
	"os"
)

const (
	mailPort = "2587"
	gatePort
)

// Gate is another service.
func Gate() string { return "gate.example.com:" + gatePort }

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	const host = "email-smtp.us-east-1.amazonaws.com"                                                // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":"+mailPort, auth, from, to, msg)                                     // want `\(smtp-port\)`
}
