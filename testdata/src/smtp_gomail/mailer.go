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
	hostFormat = "email-smtp.%s.amazonaws.com" // want `\(smtp-host\)`
	port       = 2587
	user       = "AKIAIOSFODNN7EXAMPLE" // want `\(credential\)`
)

var password = os.Getenv("SES_SMTP_PASSWORD") // want `\(smtp-auth\)`

// Send sends one message.
func Send(from, to, subject, body string) error {
	m := gomail.NewMessage()
	m.SetHeader("From", from)
	m.SetHeader("To", to)
	m.SetHeader("Subject", subject)
	// the set counts opens
	m.SetHeader("X-SES-CONFIGURATION-SET", "clinic") // want `\(smtp-header\)`
	m.SetBody("text/plain", body)
	d := gomail.NewDialer(fmt.Sprintf(hostFormat, "us-west-2"), port, user, password) // want `\(smtp-port\)` `\(smtp-auth\)` `\(smtp-host\)`
	d.TLSConfig = &tls.Config{ServerName: fmt.Sprintf(hostFormat, "us-west-2")}       // want `\(smtp-host\)`
	return d.DialAndSend(m)
}
