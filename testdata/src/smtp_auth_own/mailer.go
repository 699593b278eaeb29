// Package mailer logs in by a mechanism of its own.
package mailer

import (
	"net/smtp"
	"os"
)

type loginAuth struct{ user, password string }

func (a loginAuth) Start(*smtp.ServerInfo) (string, []byte, error) { return "LOGIN", nil, nil }

func (a loginAuth) Next(fromServer []byte, more bool) ([]byte, error) {
	if string(fromServer) == "Username:" {
		return []byte(a.user), nil
	}
	return []byte(a.password), nil
}

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	auth := loginAuth{os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")}   // want `\(smtp-auth\)` `\(smtp-auth\)`
	return smtp.SendMail("email-smtp.us-east-1.amazonaws.com:587", auth, from, to, msg) // want `\(smtp-host\)`
}
