// Mimenames has names that the function for MIME would have, too.
package main

import (
	"bytes"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func sendMIME(s string) { fmt.Println(s) }

type errors struct{ mail string }

func run(svc *ses.SES) {
	mail, mime := "care@example.com", "text/plain"
	for _, to := range []string{"a@example.com", "b@example.com"} {
		var raw bytes.Buffer
		fmt.Fprintf(&raw, "From: %s\nTo: %s\nSubject: Names\nContent-Type: %s\n\n", mail, to, "text/plain")
		raw.WriteString("text of " + mime)
		e := errors{mail: to}
		if _, err := svc.SendRawEmail(&ses.SendRawEmailInput{Source: aws.String(mail), RawMessage: &ses.RawMessage{Data: raw.Bytes()}}); err != nil {
			sendMIME(e.mail)
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
