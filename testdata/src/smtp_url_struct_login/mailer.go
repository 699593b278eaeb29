// Package mailer gets the login of a URL from elsewhere.
package mailer

import "net/url"

// Relay is what the mailer dials.
func Relay(login *url.Userinfo) *url.URL {
	return &url.URL{Scheme: "smtp", User: login, Host: "email-smtp.us-east-1.amazonaws.com:587"} // want `\(smtp-host\)`
}

// Both relays get one login.
func Both() []*url.URL {
	login := url.UserPassword("AKIAIOSFODNN7EXAMPLE", "sEcReT") // want `\(credential\)`
	return []*url.URL{
		{Scheme: "smtp", User: login, Host: "email-smtp.us-east-1.amazonaws.com:587"}, // want `\(smtp-host\)`
		{Scheme: "smtp", User: login, Host: "smtp.example.com:587"},
	}
}
