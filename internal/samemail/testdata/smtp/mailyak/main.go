// The program sends with github.com/domodwyer/mailyak.
package main

import (
	"fmt"
	"log"
	"net/smtp"
	"os"

	"github.com/domodwyer/mailyak/v3"
)

func main() {
	const host = "email-smtp.us-east-1.amazonaws.com"
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host)
	send(mailyak.New(host+":2587", auth))
	y, err := mailyak.NewWithTLS(host+":465", auth, nil)
	if err != nil {
		log.Fatal(err)
	}
	send(y)
	fmt.Println("sent")
}

func send(y *mailyak.MailYak) {
	y.From("a@clinic.example")
	y.To("b@clinic.example")
	y.Subject("visit")
	y.AddHeader("X-SES-CONFIGURATION-SET", "clinic")
	y.Plain().Set("Your visit is on Monday.")
	if err := y.Send(); err != nil {
		log.Fatal(err)
	}
}
