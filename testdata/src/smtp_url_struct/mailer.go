// Package mailer has its access in literals of url.URL.
package mailer

import (
	"net"
	"net/url"
	"os"
)

// Relays are the URLs that the mailer dials.
func Relays(region string) []*url.URL {
	login := url.UserPassword("AKIAIOSFODNN7EXAMPLE", "sEcReT") // want `\(credential\)` `\(credential\)`
	return []*url.URL{
		{Scheme: "smtp", User: login, Host: "email-smtp." + region + ".amazonaws.com:2587"},                                                                          // want `\(smtp-host\)` `\(smtp-auth\)` `\(smtp-port\)`
		{Scheme: "smtps", User: url.UserPassword(os.Getenv("SES_USER"), os.Getenv("SES_PASS")), Host: net.JoinHostPort("email-smtp.us-east-1.amazonaws.com", "465")}, // want `\(smtp-host\)` `\(smtp-auth\)`
	}
}
