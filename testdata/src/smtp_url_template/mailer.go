// Package mailer has a URL that is filled in by something else.
package mailer

import "strings"

// Relay is what the mailer dials.
func Relay(user, pass string) string {
	relay := "smtp://{user}:{pass}@email-smtp.us-east-1.amazonaws.com:587" // want `\(smtp-host\)`
	return strings.NewReplacer("{user}", user, "{pass}", pass).Replace(relay)
}
