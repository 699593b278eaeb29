// The program sends with net/smtp, by SendMail.
package main

import (
	"fmt"
	"log"
	"net/smtp"
	"os"
)

const host = "email-smtp.us-east-1.amazonaws.com"

func main() {
	auth := smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host)
	for _, port := range []string{"587"} {
		msg := "From: a@clinic.example\r\nTo: b@clinic.example\r\nSubject: port " + port + "\r\n\r\nYour visit is on Monday.\r\n"
		if err := smtp.SendMail(host+":587", auth, "a@clinic.example", []string{"b@clinic.example", "c@clinic.example"}, []byte(msg)); err != nil {
			log.Fatal(err)
		}
	}
	if err := smtp.SendMail(host+":2587", auth, "a@clinic.example", []string{"b@clinic.example"}, []byte("From: a@clinic.example\r\nSubject: two\r\n\r\nTwo.\r\n")); err != nil {
		log.Fatal(err)
	}
	fmt.Println("sent")
}
