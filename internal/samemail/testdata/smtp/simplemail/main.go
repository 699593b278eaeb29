// The program sends with github.com/xhit/go-simple-mail.
package main

import (
	"fmt"
	"log"
	"os"

	mail "github.com/xhit/go-simple-mail/v2"
)

func main() {
	server := mail.NewSMTPClient()
	server.Host = "email-smtp.us-east-1.amazonaws.com"
	server.Port = 2587
	server.Username = os.Getenv("SES_SMTP_USERNAME")
	server.Password = os.Getenv("SES_SMTP_PASSWORD")
	server.Encryption = mail.EncryptionSTARTTLS
	server.Authentication = mail.AuthAuto
	send(server, mail.TextPlain, "Your visit is on Monday.")
	send(&mail.SMTPServer{
		Host:       "email-smtp.us-east-1.amazonaws.com",
		Port:       465,
		Username:   os.Getenv("SES_SMTP_USERNAME"),
		Password:   os.Getenv("SES_SMTP_PASSWORD"),
		Encryption: mail.EncryptionSSLTLS,
	}, mail.TextHTML, "<p>Your visit is on Monday.</p>")
	fmt.Println("sent")
}

func send(server *mail.SMTPServer, kind mail.ContentType, body string) {
	client, err := server.Connect()
	if err != nil {
		log.Fatal(err)
	}
	m := mail.NewMSG()
	m.SetFrom("a@clinic.example").AddTo("b@clinic.example").SetSubject("visit")
	m.AddHeader("X-SES-CONFIGURATION-SET", "clinic")
	m.SetBody(kind, body)
	if err := m.Send(client); err != nil {
		log.Fatal(err)
	}
}
