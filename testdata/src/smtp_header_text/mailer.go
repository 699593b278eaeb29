// Package mailer writes a header of SES into the text of the message.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "email-smtp.us-east-1.amazonaws.com"                                                     // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	msg = append([]byte("X-SES-CONFIGURATION-SET: clinic\r\n"), msg...)                              // want `\(smtp-header\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
