// Package mailer has the host where no variable of the environment names one.
package mailer

import (
	"cmp"
	"net/smtp"
	"os"
)

func getenv(name, other string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return other
}

// Send sends one message.
func Send(to string, msg []byte) error {
	host := getenv("SMTP_HOST", "email-smtp.us-east-1.amazonaws.com") // want `\(smtp-host\)`
	port := getenv("SMTP_PORT", "2587")                               // want `\(smtp-port\)`
	auth := smtp.PlainAuth("", os.Getenv("SMTP_USER"), os.Getenv("SMTP_PASSWORD"), host)
	return smtp.SendMail(host+":"+port, auth, "clinic @ example", []string{to}, msg)
}

// Relay is another one.
func Relay() string {
	relay := os.Getenv("RELAY_HOST")
	if relay == "" {
		relay = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`
	}
	return relay
}

// Third is the third.
func Third() string {
	return cmp.Or(os.Getenv("THIRD_HOST"), "email-smtp.us-east-1.amazonaws.com") // want `\(smtp-host\)`
}
