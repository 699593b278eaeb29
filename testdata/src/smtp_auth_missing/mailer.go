// Package mailer dials, and leaves the login to its caller.
package mailer

import "net/smtp"

// Dial returns a connection.
func Dial() (*smtp.Client, error) {
	return smtp.Dial("email-smtp.us-east-1.amazonaws.com:587") // want `\(smtp-host\)`
}
