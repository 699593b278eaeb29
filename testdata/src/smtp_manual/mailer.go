// Package mailer holds what only a person can change.
package mailer

import (
	"fmt"
	"log"
	"net/smtp"
	"os"
)

const (
	inbound  = "10 inbound-smtp.us-east-1.amazonaws.com"
	mx       = "inbound-smtp.us-east-1.amazonaws.com"          // want `\(receiving\)`
	bounces  = "feedback-smtp.us-east-1.amazonses.com"         // want `\(identity\)`
	verdict  = "X-SES-Spam-Verdict"                            // want `\(receiving\)`
	set      = "X-SES-CONFIGURATION-SET"                       // want `\(smtp-header\)`
	tagged   = "Subject: hello\r\nx-ses-message-tags: a=b\r\n" // want `\(smtp-header\)`
	envUser  = "SES_SMTP_USERNAME"                             // want `\(smtp-auth\)`
	usage    = "set it to email-smtp.us-east-1.amazonaws.com"  // want `mentions.*\(smtp-host\)`
	sessions = "SESSION_SMTP_USERNAME"
)

// Settings names them all.
type Settings struct {
	Password string `env:"AWS_SES_SMTP_PASSWORD,required"` // want `\(smtp-auth\)`
	Port     int    `env:"SES_SMTP_PORT"`                  // want `\(smtp-port\)`
}

// Print prints them all.
func Print() {
	log.Println(inbound, mx, bounces, verdict, set, tagged, os.Getenv(envUser), usage, sessions)
}

// Auth logs in with a key that stands in the code.
func Auth(host string) smtp.Auth {
	return smtp.PlainAuth("", "AKIAIOSFODNN7EXAMPLE", "a secret word", host) // want `key.*\(credential\)` `password.*\(credential\)`
}

// Region asks for the host of a region.
func Region() error {
	return fmt.Errorf("no host %s", "in email-smtp.<region>.amazonaws.com") // want `mentions.*\(smtp-host\)`
}
