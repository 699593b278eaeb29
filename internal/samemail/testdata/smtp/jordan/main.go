// The program sends with github.com/jordan-wright/email, in each of its ways.
package main

import (
	"crypto/tls"
	"fmt"
	"log"
	"net/smtp"
	"os"
	"time"

	"github.com/jordan-wright/email"
)

const host = "email-smtp.us-east-1.amazonaws.com"

func main() {
	e := email.NewEmail()
	e.From = "a@clinic.example"
	e.To = []string{"b@clinic.example"}
	e.Bcc = []string{"c@clinic.example"}
	e.Subject = "Grüße"
	e.Text = []byte("Your visit is on Monday.")
	e.HTML = []byte("<p>Your visit is on Monday.</p>")
	e.Headers.Set("X-SES-CONFIGURATION-SET", "clinic")
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host)
	if err := e.Send(host+":2587", auth); err != nil {
		log.Fatal(err)
	}
	if err := e.SendWithTLS(host+":2465", auth, &tls.Config{ServerName: host}); err != nil {
		log.Fatal(err)
	}
	if err := e.SendWithStartTLS(host+":25", auth, &tls.Config{ServerName: host}); err != nil {
		log.Fatal(err)
	}
	p, err := email.NewPool(host+":587", 1, auth)
	if err != nil {
		log.Fatal(err)
	}
	if err := p.Send(e, 10*time.Second); err != nil {
		log.Fatal(err)
	}
	fmt.Println("sent")
}
