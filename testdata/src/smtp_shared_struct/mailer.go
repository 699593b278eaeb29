// Package mailer keeps its access in a struct.
package mailer

import (
	"net/smtp"
	"os"
	"strings"

	"gopkg.in/gomail.v2"
)

// Mailer sends mail.
type Mailer struct {
	from, host, port, user, password string
}

type settings struct {
	host     string
	port     int
	user     string
	password string
}

// New returns a Mailer that sends through SES.
func New(from string) *Mailer {
	return &Mailer{
		from:     from,
		host:     host(getenv("AWS_REGION", "us-east-1")),
		port:     "587",
		user:     "user",
		password: "word",
	}
}

// Regional returns a Mailer that sends through SES.
func Regional(from string) *Mailer {
	m := &Mailer{ // want `\(smtp-auth\)`
		from:     from,
		host:     "email-smtp." + getenv("AWS_REGION", "us-east-1") + ".amazonaws.com", // want `\(smtp-host\)`
		port:     "2587",                                                               // want `\(smtp-port\)`
		user:     os.Getenv("SES_SMTP_USERNAME"),
		password: os.Getenv("SES_SMTP_PASSWORD"),
	}
	return m
}

// Send sends one message.
func (m *Mailer) Send(to []string, msg []byte) error {
	auth := smtp.PlainAuth("", m.user, m.password, m.host)
	return smtp.SendMail(m.host+":"+m.port, auth, m.from, to, msg)
}

// Message sends one message by a library.
func Message(m *gomail.Message) error {
	return dialer(settings{host: "email-smtp.us-east-1.amazonaws.com", port: 2465, user: "user", password: "word"}).DialAndSend(m) // want `\(smtp-port\)` `\(credential\)` `\(smtp-auth\)` `\(smtp-host\)`
}

func dialer(s settings) *gomail.Dialer {
	return gomail.NewDialer(s.host, s.port, s.user, s.password)
}

func host(region string) string { return strings.ToLower(region) + ".example.com" }

func getenv(name, other string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return other
}
