// Package mailer sends to the same port of another server.
package mailer

import (
	"net/smtp"
	"os"
)

const p = "2587"

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	const host = "email-smtp.us-east-1.amazonaws.com"                                                // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	if err := smtp.SendMail(host+":"+p, auth, from, to, msg); err != nil {                           // want `\(smtp-port\)`
		return smtp.SendMail("smtp.example.com:"+p, nil, from, to, msg)
	}
	return nil
}
