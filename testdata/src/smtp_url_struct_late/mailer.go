// Package mailer sets the login of a URL later.
package mailer

import (
	"net/url"
	"os"
)

// Relay is what the mailer dials.
func Relay(other *url.Userinfo) *url.URL {
	u := &url.URL{Scheme: "smtp", User: url.UserPassword(os.Getenv("SES_USER"), os.Getenv("SES_PASS")), Host: "email-smtp.us-east-1.amazonaws.com:587"} // want `\(smtp-host\)`
	if other != nil {
		u.User = other
	}
	return u
}
