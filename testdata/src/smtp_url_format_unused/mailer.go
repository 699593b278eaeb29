// Package mailer has a format that nothing fills in.
package mailer

import (
	"net/smtp"
	"os"
)

const format = "smtp://%s:%s@email-smtp.us-east-1.amazonaws.com:587" // want `\(smtp-host\)`

// Auth is the login of the mailer.
func Auth() smtp.Auth {
	return smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), "email-smtp.us-east-1.amazonaws.com") // want `\(smtp-host\)` `\(smtp-auth\)`
}
