// Package mailer has the host as the default of flags.
package mailer

import (
	"flag"
	"fmt"
	"net/smtp"
)

var (
	host = flag.String("smtp-host", "email-smtp.us-east-1.amazonaws.com", "the mail server") // want `\(smtp-host\)`
	port = flag.Int("smtp-port", 2587, "its port")                                           // want `\(smtp-port\)`
	user = flag.String("smtp-user", "", "who logs in")
	pass = flag.String("smtp-password", "", "with what")
)

// Send sends one message.
func Send(to string, msg []byte) error {
	auth := smtp.PlainAuth("", *user, *pass, *host)
	return smtp.SendMail(fmt.Sprintf("%s:%d", *host, *port), auth, "clinic @ example", []string{to}, msg)
}

// Settings are set by flags of their own.
type Settings struct{ host string }

// Register registers them.
func (s *Settings) Register(f *flag.FlagSet) {
	f.StringVar(&s.host, "relay", "email-smtp.eu-west-1.amazonaws.com", "the relay") // want `\(smtp-host\)`
}
