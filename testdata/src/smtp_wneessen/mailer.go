// Package mailer sends by go-mail.
package mailer

import (
	"os"

	"github.com/wneessen/go-mail"
)

// New returns a client.
func New() (*mail.Client, error) {
	return mail.NewClient("email-smtp.us-east-1.amazonaws.com", // want `\(smtp-auth\)` `\(smtp-host\)`
		mail.WithPort(2587), // want `\(smtp-port\)`
		mail.WithSMTPAuth(mail.SMTPAuthPlain),
		mail.WithUsername(os.Getenv("SES_SMTP_USERNAME")),
		mail.WithPassword(os.Getenv("SES_SMTP_PASSWORD")))
}

// Message makes a message.
func Message() *mail.Msg {
	m := mail.NewMsg()
	m.SetGenHeader("X-SES-MESSAGE-TAGS", "kind=reminder")                    // want `\(smtp-header\)`
	m.SetGenHeader(mail.Header("X-SES-SOURCE-ARN"), os.Getenv("SOURCE_ARN")) // want `\(smtp-header\)`
	return m
}

// Quick sends a text.
func Quick(from, to, subject string, body []byte) error {
	auth := mail.NewAuthData(os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"))                    // want `\(smtp-auth\)`
	_, err := mail.QuickSend("email-smtp.us-east-1.amazonaws.com:587", auth, from, []string{to}, subject, body) // want `\(smtp-host\)`
	return err
}
