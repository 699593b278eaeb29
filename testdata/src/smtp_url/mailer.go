// Package mailer has its access in URLs.
package mailer

import (
	"fmt"
	"net/url"
	"os"
)

// Relays are the URLs that the mailer dials.
func Relays() []string {
	user, pass := os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD") // want `\(smtp-auth\)` `\(smtp-auth\)`
	return []string{
		"smtp://AKIAIOSFODNN7EXAMPLE:word@email-smtp.us-east-1.amazonaws.com:2587/?starttls=yes",                          // want `\(smtp-host\)` `\(smtp-auth\)` `\(smtp-port\)` `\(credential\)`
		fmt.Sprintf("smtps://%s:%s@email-smtp.us-east-1.amazonaws.com:465", url.QueryEscape(user), url.QueryEscape(pass)), // want `\(smtp-host\)` `\(smtp-auth\)`
	}
}
