// Package mailer sends by gomail.
package mailer

import (
	"crypto/tls"
	"fmt"
	"os"

	"gopkg.in/gomail.v2"
)

// The access to SES.
const (
	hostFormat = "email-smtp.%s.amazonaws.com"
	port       = 2587
	user       = "AKIAIOSFODNN7EXAMPLE"
)

var password = os.Getenv("SES_SMTP_PASSWORD")

// Send sends one message.
func Send(from, to, subject, body string) error {
	m := gomail.NewMessage()
	m.SetHeader("From", from)
	m.SetHeader("To", to)
	m.SetHeader("Subject", subject)
	// the set counts opens
	m.SetHeader("X-SES-CONFIGURATION-SET", "clinic")
	m.SetBody("text/plain", body)
	d := gomail.NewDialer(fmt.Sprintf(hostFormat, "us-west-2"), port, user, password)
	d.TLSConfig = &tls.Config{ServerName: fmt.Sprintf(hostFormat, "us-west-2")}
	return d.DialAndSend(m)
}
