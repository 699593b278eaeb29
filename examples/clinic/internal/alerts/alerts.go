// Package alerts tells the people on call how a run of clinicd went. Nothing in
// an alert is about a patient.
package alerts

import (
	"fmt"
	"net/smtp"
	"os"
)

// host takes alerts by SMTP, so that they arrive when the SDK is what is broken.
const host = "email-smtp.us-east-1.amazonaws.com"

// Send sends one alert.
func Send(from, to, subject, text string) error {
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host)
	msg := fmt.Sprintf("From: %s\r\nTo: %s\r\nSubject: %s\r\n\r\n%s\r\n", from, to, subject, text)
	if err := smtp.SendMail(host+":587", auth, from, []string{to}, []byte(msg)); err != nil {
		return fmt.Errorf("alerts: %w", err)
	}
	return nil
}
