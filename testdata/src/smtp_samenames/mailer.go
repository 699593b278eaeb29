// Package mailer uses net/smtp, and names of SES, for other servers.
package mailer

import (
	"net/smtp"
	"os"
	"os/exec"

	"smtp_samenames/ses"
)

const (
	host     = "email-smtp.example.com"
	port     = "2587"
	sesHost  = "smtp.example.com"
	prefix   = "X-SESSION-ID"
	apiURL   = "https://email.example.com/v2/email/outbound-emails"
	s3URL    = "https://s3.us-east-1.amazonaws.com/mail"
	key      = "AKIAIOSFODNN7EXAMPLE"
	password = "word"
)

// Send sends through another server.
func Send(from string, to []string, msg []byte) error {
	auth := smtp.PlainAuth("", os.Getenv("SMTP_USERNAME"), password, host)
	if err := smtp.SendMail(host+":"+port, auth, from, to, msg); err != nil {
		return smtp.SendMail(sesHost+":587", smtp.PlainAuth("", "session", "word", sesHost), from, to, msg)
	}
	return nil
}

// Run runs other commands of the AWS command line.
func Run() error {
	if err := exec.Command("aws", "s3", "cp", "ses", "sesv2").Run(); err != nil {
		return err
	}
	return ses.Send(prefix, apiURL, s3URL, key)
}
