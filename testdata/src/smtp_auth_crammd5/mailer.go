// Package mailer logs in by CRAM-MD5, which SES never had.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	auth := smtp.CRAMMD5Auth(os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")) // want `\(smtp-auth\)` `\(smtp-auth\)`
	return smtp.SendMail("email-smtp.us-east-1.amazonaws.com:587", auth, from, to, msg)      // want `\(smtp-host\)`
}
