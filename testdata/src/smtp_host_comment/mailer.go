// Package mailer explains its host.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "email-smtp." + /* of the clinic */ os.Getenv("AWS_REGION") + ".amazonaws.com"           // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
