// Package mailer counts how often it asks for the region.
package mailer

import (
	"net/smtp"
	"os"
)

var asked int

func region() string {
	asked++
	return os.Getenv("AWS_REGION")
}

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "email-smtp." + region() + ".amazonaws.com"                                              // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
