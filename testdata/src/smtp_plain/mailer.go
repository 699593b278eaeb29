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
	smtpHost = "email-smtp.us-east-1.amazonaws.com" // want `fixme`
	smtpPort = "2587"                               // want `fixme`
)

// Inline has all parts in two calls.
func Inline(from string, to []string, msg []byte) error {
	return smtp.SendMail("email-smtp.us-east-1.amazonaws.com:587",
		smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), "email-smtp.us-east-1.amazonaws.com"),
		from, to, msg)
}

// Constants takes host and port from constants.
func Constants(from string, to []string, msg []byte) error {
	user := os.Getenv("SES_SMTP_USERNAME") // the IAM user
	password := os.Getenv("SES_SMTP_PASSWORD")
	if user == "" || password == "" {
		return fmt.Errorf("no credentials for %s", smtpHost)
	}
	auth := smtp.PlainAuth("", user, password, smtpHost)
	log.Println("sending by", smtpHost)
	if err := smtp.SendMail(smtpHost+":"+smtpPort, auth, from, to, msg); err != nil {
		return err
	}
	return smtp.SendMail(net.JoinHostPort(smtpHost, smtpPort), auth, from, to, msg)
}

// Region puts the host together.
func Region(from string, to []string, msg []byte) error {
	region := os.Getenv("AWS_REGION")
	host := fmt.Sprintf("email-smtp.%s.amazonaws.com", region)
	port := 2587
	auth := smtp.PlainAuth("", "AKIAIOSFODNN7EXAMPLE", "a secret word", host)
	return smtp.SendMail(fmt.Sprintf("%s:%d", host, port), auth, from, to, msg)
}

// Param puts the host together from a parameter.
func Param(region, from string, to []string, msg []byte) error {
	host := "email-smtp." + region + ".amazonaws.com"
	auth := smtp.PlainAuth("", os.Getenv("AWS_SMTP_USER"), os.Getenv("AWS_SMTP_PASSWORD"), host)
	return smtp.SendMail(host+":2587", auth, from, to, msg)
}
