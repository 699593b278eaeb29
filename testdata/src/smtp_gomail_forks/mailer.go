// Package mailer sends by the forks of gomail.
package mailer

import (
	"os"

	mail1 "github.com/go-mail/mail"
	mail2 "github.com/go-mail/mail/v2"
	"gopkg.in/mail.v2"
)

const relay = "email-smtp.eu-west-1.amazonaws.com" // want `\(smtp-host\)`

// Send sends messages by each of them.
func Send(m1 *mail1.Message, m2 *mail2.Message, m3 *mail.Message) error {
	m1.SetHeader("X-SES-CONFIGURATION-SET", "clinic")                                                                         // want `\(smtp-header\)`
	d1 := mail1.NewPlainDialer(relay, 2587, os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"))                   // want `\(smtp-auth\)` `\(smtp-port\)`
	d2 := &mail2.Dialer{Host: relay, Port: 2465, Username: os.Getenv("SES_USER"), Password: os.Getenv("SES_PASS"), SSL: true} // want `\(smtp-auth\)` `\(smtp-port\)`
	d3 := mail.NewDialer(relay, 25, os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"))                           // want `\(smtp-auth\)`
	d3.StartTLSPolicy = mail.MandatoryStartTLS
	if err := d1.DialAndSend(m1); err != nil {
		return err
	}
	if err := d2.DialAndSend(m2); err != nil {
		return err
	}
	return d3.DialAndSend(m3)
}
