// The program sends with github.com/wneessen/go-mail.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/wneessen/go-mail"
)

func main() {
	m := mail.NewMsg()
	if err := m.From("a@clinic.example"); err != nil {
		log.Fatal(err)
	}
	if err := m.To("b@clinic.example"); err != nil {
		log.Fatal(err)
	}
	m.Subject("Grüße")
	m.SetGenHeader("X-SES-MESSAGE-TAGS", "kind=visit")
	m.SetBodyString(mail.TypeTextPlain, "Your visit is on Monday.")
	for _, c := range clients() {
		if err := c.DialAndSend(m); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Println("sent")
}

func clients() []*mail.Client {
	starttls, err := mail.NewClient("email-smtp.us-east-1.amazonaws.com",
		mail.WithPort(2587),
		mail.WithTLSPolicy(mail.TLSMandatory),
		mail.WithSMTPAuth(mail.SMTPAuthPlain),
		mail.WithUsername(os.Getenv("SES_SMTP_USERNAME")),
		mail.WithPassword(os.Getenv("SES_SMTP_PASSWORD")))
	if err != nil {
		log.Fatal(err)
	}
	ssl, err := mail.NewClient("email-smtp.us-east-1.amazonaws.com", mail.WithSSLPort(false), mail.WithSMTPAuth(mail.SMTPAuthPlain),
		mail.WithUsername(os.Getenv("SES_SMTP_USERNAME")), mail.WithPassword(os.Getenv("SES_SMTP_PASSWORD")))
	if err != nil {
		log.Fatal(err)
	}
	return []*mail.Client{starttls, ssl}
}
