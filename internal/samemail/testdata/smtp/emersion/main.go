// The program sends with github.com/emersion/go-smtp and go-sasl.
package main

import (
	"crypto/tls"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

const text = "From: a@clinic.example\r\nTo: b@clinic.example\r\nSubject: visit\r\n\r\nYour visit is on Monday.\r\n"

func main() {
	auth := sasl.NewPlainClient("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"))
	if err := smtp.SendMail("email-smtp.us-east-1.amazonaws.com:2587", auth, "a@clinic.example", []string{"b@clinic.example"}, strings.NewReader(text)); err != nil {
		log.Fatal(err)
	}
	if err := smtp.SendMailTLS("email-smtp.us-east-1.amazonaws.com:2465", auth, "a@clinic.example", []string{"b@clinic.example"}, strings.NewReader(text)); err != nil {
		log.Fatal(err)
	}
	if err := starttls(); err != nil {
		log.Fatal(err)
	}
	if err := tlsOnly(); err != nil {
		log.Fatal(err)
	}
	fmt.Println("sent")
}

func starttls() error {
	c, err := smtp.DialStartTLS("email-smtp.us-east-1.amazonaws.com:587", &tls.Config{ServerName: "email-smtp.us-east-1.amazonaws.com"})
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.Auth(sasl.NewPlainClient("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"))); err != nil {
		return err
	}
	return c.SendMail("a@clinic.example", []string{"b@clinic.example"}, strings.NewReader(text))
}

func tlsOnly() error {
	c, err := smtp.DialTLS("email-smtp.us-east-1.amazonaws.com:465", nil)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.Auth(sasl.NewPlainClient("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"))); err != nil {
		return err
	}
	return c.SendMail("a@clinic.example", []string{"b@clinic.example"}, strings.NewReader(text))
}
