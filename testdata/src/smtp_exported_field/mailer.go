// Package mailer has its access in a struct that others can read.
package mailer

import (
	"net/smtp"
	"os"
)

// Mailer sends mail.
type Mailer struct{ Host, User, Password string }

// New returns a Mailer.
func New() *Mailer {
	return &Mailer{Host: "email-smtp.us-east-1.amazonaws.com", User: os.Getenv("SES_SMTP_USERNAME"), Password: os.Getenv("SES_SMTP_PASSWORD")} // want `\(smtp-auth\)` `\(smtp-auth\)` `\(smtp-host\)`
}

// Send sends one message.
func (m *Mailer) Send(from string, to []string, msg []byte) error {
	return smtp.SendMail(m.Host+":587", smtp.PlainAuth("", m.User, m.Password, m.Host), from, to, msg)
}
