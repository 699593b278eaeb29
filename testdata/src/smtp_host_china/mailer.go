// Package mailer sends from China.
package mailer

import (
	"net/smtp"
	"os"
)

// Send sends one message.
func Send(from string, to []string, msg []byte) error {
	host := "email-smtp.cn-north-1.amazonaws.com.cn"                                                 // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host) // want `\(smtp-auth\)` `\(smtp-auth\)`
	return smtp.SendMail(host+":587", auth, from, to, msg)
}
