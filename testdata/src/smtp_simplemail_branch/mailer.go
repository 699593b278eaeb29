// Package mailer sets a part of the access in a branch.
package mailer

import (
	"os"

	mail "github.com/xhit/go-simple-mail/v2"
)

// Server returns the access.
func Server(secure bool) *mail.SMTPServer {
	server := mail.NewSMTPClient()
	server.Host = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`
	server.Port = 587
	if secure {
		server.Port = 2465
	}
	server.Username = os.Getenv("SES_SMTP_USERNAME") // want `\(smtp-auth\)`
	server.Password = os.Getenv("SES_SMTP_PASSWORD") // want `\(smtp-auth\)`
	return server
}
