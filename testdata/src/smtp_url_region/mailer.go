// Package mailer has a region between the credentials of others and the port.
package mailer

import (
	"fmt"
	"os"
)

// Relay is what the mailer dials.
func Relay(region string) string {
	return fmt.Sprintf("smtp://%s:%s@email-smtp.%s.amazonaws.com:587", os.Getenv("SMTP_USER"), os.Getenv("SMTP_PASS"), region) // want `\(smtp-host\)`
}
