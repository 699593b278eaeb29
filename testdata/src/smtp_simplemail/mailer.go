// Package mailer sends by go-simple-mail, whose access is set field by field.
package mailer

import (
	"os"

	mail "github.com/xhit/go-simple-mail/v2"
)

// Send sends one message.
func Send(to string) error {
	server := mail.NewSMTPClient()
	server.Host = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)` `\(smtp-auth\)`
	server.Port = 2587                                 // want `\(smtp-port\)`
	server.Username = os.Getenv("SES_SMTP_USERNAME")   // want `\(smtp-auth\)`
	server.Password = os.Getenv("SES_SMTP_PASSWORD")   // want `\(smtp-auth\)`
	server.Encryption = mail.EncryptionSTARTTLS
	server.Authentication = mail.AuthPlain
	client, err := server.Connect()
	if err != nil {
		return err
	}
	m := mail.NewMSG()
	m.SetFrom("clinic @ example").AddTo(to).SetSubject("your visit")
	m.AddHeader("X-SES-CONFIGURATION-SET", "clinic") // want `\(smtp-header\)`
	m.SetBody(mail.TextPlain, "your visit is on Monday")
	return m.Send(client)
}

// Secure returns an access in one literal.
func Secure() *mail.SMTPServer {
	return &mail.SMTPServer{ // want `\(smtp-auth\)`
		Host:       "email-smtp.us-east-1.amazonaws.com", // want `\(smtp-host\)`
		Port:       2465,                                 // want `\(smtp-port\)`
		Username:   os.Getenv("SES_SMTP_USERNAME"),
		Password:   os.Getenv("SES_SMTP_PASSWORD"),
		Encryption: mail.EncryptionSSLTLS,
	}
}
