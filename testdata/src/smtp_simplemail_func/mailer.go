// Package mailer makes its accesses in a function that serves others too.
package mailer

import (
	"os"

	mail "github.com/xhit/go-simple-mail/v2"
)

func server(host string, port int, user, pass string) *mail.SMTPServer {
	s := new(mail.SMTPServer)
	s.Host = host
	s.Port = port
	s.Username = user
	s.Password = pass
	s.Authentication = mail.AuthLogin
	return s
}

// SES returns the access to SES.
func SES() *mail.SMTPServer {
	return server("email-smtp.us-east-1.amazonaws.com", 2587, os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")) // want `\(smtp-host\)` `\(smtp-port\)` `\(smtp-auth\)`
}

// Other returns the access to another server.
func Other() *mail.SMTPServer {
	return server("smtp.example.com", 2587, os.Getenv("OTHER_USER"), os.Getenv("OTHER_PASSWORD"))
}
