// Package mailer prints the format of its URL too.
package mailer

import (
	"fmt"
	"os"
)

const format = "smtp://%s:%s@email-smtp.us-east-1.amazonaws.com:587" // want `\(smtp-host\)`

// Relay is what the mailer dials.
func Relay() string {
	return fmt.Sprintf(format, os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")) // want `\(smtp-host\)` `\(smtp-auth\)`
}

// Help tells of it.
func Help() string { return "give me " + format }
