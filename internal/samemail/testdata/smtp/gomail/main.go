// The program sends with gopkg.in/gomail.v2.
package main

import (
	"fmt"
	"log"
	"os"

	gomail "gopkg.in/gomail.v2"
)

func main() {
	m := gomail.NewMessage()
	m.SetHeader("From", "a@clinic.example")
	m.SetHeader("To", "b@clinic.example")
	m.SetHeader("Bcc", "c@clinic.example")
	m.SetHeader("Subject", "Grüße")
	m.SetHeader("X-SES-CONFIGURATION-SET", "clinic")
	m.SetHeader("X-Visit", "17")
	m.SetBody("text/plain", "Your visit is on Monday.")
	m.AddAlternative("text/html", "<p>Your visit is on Monday.</p>")
	d := gomail.NewDialer("email-smtp.us-east-1.amazonaws.com", 2587, "AKIAIOSFODNN7EXAMPLE", os.Getenv("SES_SMTP_PASSWORD"))
	if err := d.DialAndSend(m); err != nil {
		log.Fatal(err)
	}
	fmt.Println("sent")
}
