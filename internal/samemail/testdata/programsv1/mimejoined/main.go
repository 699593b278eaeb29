// Mimejoined joins the lines of its MIME, with names and words that are not ASCII.
package main

import (
	"fmt"
	"mime"
	"net/mail"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, from mail.Address, to []string, subject, body string) error {
	msg := strings.Join([]string{
		"From: " + from.String(),
		"To: " + strings.Join(to, ", "),
		"Subject: " + mime.QEncoding.Encode("utf-8", subject),
		"Content-Type: text/plain; charset=UTF-8",
		"",
		body,
	}, "\r\n")
	_, err := svc.SendRawEmail(&ses.SendRawEmailInput{
		Destinations: aws.StringSlice(append(to, "ARCHIVE@example.com")),
		RawMessage:   &ses.RawMessage{Data: []byte(msg)},
	})
	return err
}

func run(svc *ses.SES) {
	from := mail.Address{Name: "Müller, Praxis", Address: "care@example.com"}
	for range 2 {
		if err := send(svc, from, []string{"A@Example.com", "B <b@example.com>"}, "Grüße aus der sehr langen Praxis mit vielen Wörtern", "hallo\r\nwelt"); err != nil {
			fmt.Println("failed")
		}
	}
}

func main() {
	sess, err := session.NewSession()
	if err != nil {
		os.Exit(1)
	}
	svc := ses.New(sess)
	run(svc)
}
