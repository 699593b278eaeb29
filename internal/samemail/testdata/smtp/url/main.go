// The program has its access in URLs.
package main

import (
	"fmt"
	"log"
	"net/smtp"
	"net/url"
	"os"
)

func main() {
	send("smtp://AKIAIOSFODNN7EXAMPLE:testkit-smtp@email-smtp.us-east-1.amazonaws.com:2587")
	send(fmt.Sprintf("smtp://%s:%s@email-smtp.us-east-1.amazonaws.com:587",
		url.QueryEscape(os.Getenv("SES_SMTP_USERNAME")), url.QueryEscape(os.Getenv("SES_SMTP_PASSWORD"))))
	fmt.Println("sent")
}

func send(relay string) {
	u, err := url.Parse(relay)
	if err != nil {
		log.Fatal(err)
	}
	pass, _ := u.User.Password()
	auth := smtp.PlainAuth("", u.User.Username(), pass, u.Hostname())
	msg := "From: a@clinic.example\r\nTo: b@clinic.example\r\nSubject: visit\r\n\r\nYour visit is on Monday.\r\n"
	if err := smtp.SendMail(u.Host, auth, "a@clinic.example", []string{"b@clinic.example"}, []byte(msg)); err != nil {
		log.Fatal(err)
	}
}
