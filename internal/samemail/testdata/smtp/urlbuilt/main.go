// The program puts its access together in URLs.
package main

import (
	"fmt"
	"log"
	"net"
	"net/smtp"
	"net/url"
	"os"
)

const (
	host  = "email-smtp.us-east-1.amazonaws.com"
	relay = "smtp://AKIAIOSFODNN7EXAMPLE:testkit-smtp@email-smtp.us-east-1.amazonaws.com:2587"
)

func main() {
	send(relay)
	send("smtp://AKIAIOSFODNN7EXAMPLE:testkit-smtp@" + host + ":2587")
	send("smtp://" + url.QueryEscape(os.Getenv("SES_SMTP_USERNAME")) + ":" + os.Getenv("SES_SMTP_PASSWORD") + "@" + host + ":" + "587")
	send("smtp://" + url.UserPassword(os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")).String() + "@" + net.JoinHostPort(host, "2587"))
	send(fmt.Sprintf("smtp://%s:%s@email-smtp.%s.amazonaws.com:587", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), "us-east-1"))
	u := &url.URL{
		Scheme: "smtp",
		User:   url.UserPassword(os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")),
		Host:   "email-smtp.us-east-1.amazonaws.com:2587",
	}
	send(u.String())
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
