// Package mailer has one function that sends through any server.
package mailer

import (
	"fmt"
	"net/smtp"
	"os"
)

// Service sends.
type Service struct{ from string }

// SES sends through SES.
func (s *Service) SES(to string, msg []byte) error {
	user := os.Getenv("SES_SMTP_USER")     // want `\(smtp-auth\)`
	secret := os.Getenv("SES_SMTP_SECRET") // want `\(smtp-auth\)`
	region := os.Getenv("SES_REGION")
	if region == "" {
		region = "us-east-1"
	}
	host := fmt.Sprintf("email-smtp.%s.amazonaws.com", region) // want `\(smtp-host\)`
	if user == "" || secret == "" {
		return fmt.Errorf("no credentials")
	}
	return s.send(host, 2587, user, secret, to, msg) // want `\(smtp-port\)` `\(smtp-auth\)`
}

// Other sends through another server.
func (s *Service) Other(to string, msg []byte) error {
	return s.send("smtp.example.com", 587, os.Getenv("SMTP_USER"), os.Getenv("SMTP_PASSWORD"), to, msg)
}

func (s *Service) send(host string, port int, user, password, to string, msg []byte) error {
	if host == "" {
		return fmt.Errorf("no host")
	}
	addr := fmt.Sprintf("%s:%d", host, port)
	return smtp.SendMail(addr, smtp.PlainAuth("", user, password, host), s.from, []string{to}, msg)
}
