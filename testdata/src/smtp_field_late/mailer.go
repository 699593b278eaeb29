// Package mailer sets the password after the dialer is made.
package mailer

import (
	"os"

	"gopkg.in/gomail.v2"
)

// Send sends one message.
func Send(m *gomail.Message, password string) error {
	d := gomail.NewDialer("email-smtp.us-east-1.amazonaws.com", 587, os.Getenv("SES_SMTP_USERNAME"), "word") // want `\(credential\)` `\(smtp-auth\)` `\(smtp-host\)`
	d.Password = password
	return d.DialAndSend(m)
}
