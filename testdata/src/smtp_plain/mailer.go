// Package mailer sends by net/smtp in the shapes that are met most.
package mailer

import (
	"fmt"
	"log"
	"net"
	"net/smtp"
	"os"
)

const (
	smtpHost = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`
	smtpPort = "2587"
)

// Inline has all parts in two calls.
func Inline(from string, to []string, msg []byte) error {
	return smtp.SendMail("email-smtp.us-east-1.amazonaws.com:587", // want `\(smtp-host\)`
		smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), "email-smtp.us-east-1.amazonaws.com"), // want `\(smtp-auth\)` `\(smtp-host\)`
		from, to, msg)
}

// Constants takes host and port from constants.
func Constants(from string, to []string, msg []byte) error {
	user := os.Getenv("SES_SMTP_USERNAME")     // the IAM user // want `\(smtp-auth\)`
	password := os.Getenv("SES_SMTP_PASSWORD") // want `\(smtp-auth\)`
	if user == "" || password == "" {
		return fmt.Errorf("no credentials for %s", smtpHost)
	}
	auth := smtp.PlainAuth("", user, password, smtpHost) // want `\(smtp-auth\)`
	log.Println("sending by", smtpHost)
	if err := smtp.SendMail(smtpHost+":"+smtpPort, auth, from, to, msg); err != nil { // want `\(smtp-port\)`
		return err
	}
	return smtp.SendMail(net.JoinHostPort(smtpHost, smtpPort), auth, from, to, msg) // want `\(smtp-port\)`
}

// Region puts the host together.
func Region(from string, to []string, msg []byte) error {
	region := os.Getenv("AWS_REGION")
	host := fmt.Sprintf("email-smtp.%s.amazonaws.com", region) // want `\(smtp-host\)`
	port := 2587
	auth := smtp.PlainAuth("", "AKIAIOSFODNN7EXAMPLE", "a secret word", host)   // want `\(credential\)` `\(smtp-auth\)` `\(credential\)`
	return smtp.SendMail(fmt.Sprintf("%s:%d", host, port), auth, from, to, msg) // want `\(smtp-port\)`
}

// Param puts the host together from a parameter.
func Param(region, from string, to []string, msg []byte) error {
	host := "email-smtp." + region + ".amazonaws.com"                                            // want `\(smtp-host\)`
	auth := smtp.PlainAuth("", os.Getenv("AWS_SMTP_USER"), os.Getenv("AWS_SMTP_PASSWORD"), host) // want `\(smtp-auth\)`
	return smtp.SendMail(host+":2587", auth, from, to, msg)                                      // want `\(smtp-port\)`
}
