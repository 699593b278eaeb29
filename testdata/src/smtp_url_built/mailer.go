// Package mailer puts its access together in URLs.
package mailer

import (
	"fmt"
	"net"
	"net/url"
	"os"
)

const (
	scheme = "smtp://"
	host   = "email-smtp.us-east-1.amazonaws.com"                  // want `\(smtp-host\)`
	key    = "AKIAIOSFODNN7EXAMPLE"                                // want `\(credential\)`
	word   = "sEcReT/word"                                         // want `\(credential\)`
	format = "smtps://%s:%s@email-smtp.eu-west-1.amazonaws.com:%d" // want `\(smtp-host\)`
)

// regional has a place for the region.
const regional = "smtp://%s:%s@email-smtp.%s.amazonaws.com:465" // want `\(smtp-host\)`

// Regional fills it in.
func Regional(region string) string {
	return fmt.Sprintf(regional, os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), region) // want `\(smtp-host\)` `\(smtp-auth\)`
}

// Literal has the credentials in its text.
func Literal() string {
	return "smtp://AKIAIOSFODNN7EXAMPLE:sEcReT@" + host + ":2587" // want `\(smtp-auth\)` `\(smtp-port\)` `\(credential\)`
}

// Constants has them in constants, as they are.
func Constants() string {
	return scheme + key + ":" + word + "@" + host + ":" + "2465" // want `\(smtp-auth\)` `\(smtp-port\)`
}

// Escaped reads them.
func Escaped() string {
	return "smtp://" + url.QueryEscape(os.Getenv("SES_SMTP_USERNAME")) + ":" + url.PathEscape(os.Getenv("SES_SMTP_PASSWORD")) + "@email-smtp.us-east-1.amazonaws.com:587/?starttls=yes" // want `\(smtp-host\)` `\(smtp-auth\)`
}

// Userinfo escapes them by a URL's own means.
func Userinfo() string {
	return "smtp://" + url.UserPassword(os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")).String() + "@" + net.JoinHostPort(host, "2587") // want `\(smtp-auth\)` `\(smtp-port\)`
}

// Bare does not escape the password.
func Bare() string {
	pass := os.Getenv("SES_SMTP_PASSWORD") // want `\(smtp-auth\)`
	if pass == "" {
		return ""
	}
	return fmt.Sprintf("smtp://%s:%s@%s:%d", os.Getenv("SES_SMTP_USERNAME"), pass, host, 2587) // want `\(smtp-host\)` `\(smtp-auth\)` `\(smtp-port\)` `\(smtp-port\)`
}

// Format fills a constant in.
func Format() string {
	return fmt.Sprintf(format, os.Getenv("SES_SMTP_USERNAME"), url.QueryEscape(os.Getenv("SES_SMTP_PASSWORD")), 2465) // want `\(smtp-host\)` `\(smtp-auth\)` `\(smtp-port\)` `\(smtp-port\)`
}

// Region has the host put together within the URL.
func Region(region string) string {
	return fmt.Sprintf("smtp://%s:%s@email-smtp.%s.amazonaws.com:2587", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), region) // want `\(smtp-host\)` `\(smtp-auth\)` `\(smtp-port\)`
}

// Generic keeps the names of its settings.
func Generic() string {
	return "smtp://" + url.QueryEscape(os.Getenv("SMTP_USER")) + ":" + os.Getenv("SMTP_PASS") + "@" + host // want `\(smtp-auth\)`
}

// Through hands the parts to a function that serves others too.
func Through() []string {
	return []string{
		dsn(host, os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), "2587"), // want `\(smtp-auth\)` `\(smtp-port\)`
		dsn("smtp.example.com", "me", "word", "25"),
	}
}

func dsn(host, user, pass, port string) string {
	return fmt.Sprintf("smtp://%s:%s@%s:%s", url.QueryEscape(user), url.QueryEscape(pass), host, port)
}
