// Package mailer sends by jordan-wright/email.
package mailer

import (
	"crypto/tls"
	"net/smtp"
	"os"

	"github.com/jordan-wright/email"
)

var (
	host = "email-smtp." + os.Getenv("AWS_REGION") + ".amazonaws.com"                     // want `\(smtp-host\)`
	auth = smtp.PlainAuth("", os.Getenv("SES_USERNAME"), os.Getenv("SES_PASSWORD"), host) // want `\(smtp-auth\)`
)

// Send sends one message.
func Send(e *email.Email) error {
	e.Headers.Set("X-SES-CONFIGURATION-SET", "clinic")                                       // want `\(smtp-header\)`
	if err := e.SendWithTLS(host+":2465", auth, &tls.Config{ServerName: host}); err != nil { // want `\(smtp-port\)`
		return err
	}
	return e.Send(host+":2587", auth) // want `\(smtp-port\)`
}

// Pool returns a pool.
func Pool() (*email.Pool, error) {
	return email.NewPool(host+":587", 4, auth)
}
