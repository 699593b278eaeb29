// Package mailer has the format of the host among constants that are counted.
package mailer

import (
	"fmt"
	"net/smtp"
	"os"
)

const (
	first  = iota
	format = "email-smtp.%s.amazonaws.com" // want `\(smtp-host\)`
	third  = iota
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := fmt.Sprintf(format, os.Getenv("AWS_REGION"))                                             // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(fmt.Sprint(host, ":", 587+first-third+2), auth, from, to, msg)
}
