// The program sends with the client of net/smtp, step by step.
package main

import (
	"crypto/tls"
	"fmt"
	"log"
	"net/smtp"
	"os"
)

func main() {
	if err := send(); err != nil {
		log.Fatal(err)
	}
	fmt.Println("sent")
}

func send() error {
	host := fmt.Sprintf("email-smtp.%s.amazonaws.com", os.Getenv("AWS_REGION"))
	c, err := smtp.Dial(host + ":2587")
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.StartTLS(&tls.Config{ServerName: host}); err != nil {
		return err
	}
	if err := c.Auth(smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host)); err != nil {
		return err
	}
	if err := c.Mail("a@clinic.example"); err != nil {
		return err
	}
	if err := c.Rcpt("b@clinic.example"); err != nil {
		return err
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	fmt.Fprint(w, "From: a@clinic.example\r\nTo: b@clinic.example\r\nSubject: step by step\r\n\r\nYour visit is on Monday.\r\n")
	if err := w.Close(); err != nil {
		return err
	}
	return c.Quit()
}
