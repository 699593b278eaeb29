// The program sends with net/smtp over TLS from the first byte.
package main

import (
	"crypto/tls"
	"fmt"
	"log"
	"net"
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
	const host = "email-smtp.us-east-1.amazonaws.com"
	conn, err := tls.Dial("tcp", net.JoinHostPort(host, "2465"), &tls.Config{ServerName: host})
	if err != nil {
		return err
	}
	c, err := smtp.NewClient(conn, host)
	if err != nil {
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
	fmt.Fprint(w, "From: a@clinic.example\r\nTo: b@clinic.example\r\nSubject: all TLS\r\n\r\nYour visit is on Monday.\r\n")
	if err := w.Close(); err != nil {
		return err
	}
	return c.Quit()
}
