// Package mailer has one function that sends through any server, and logs in
// with the same name everywhere.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends through SES.
func Send(from string, to []string, msg []byte) error {
	return send("email-smtp.us-east-1.amazonaws.com", os.Getenv("SES_SMTP_PASSWORD"), from, to, msg) // want `\(smtp-auth\)` `\(smtp-host\)`
}

func send(host, password, from string, to []string, msg []byte) error {
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), password, host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
