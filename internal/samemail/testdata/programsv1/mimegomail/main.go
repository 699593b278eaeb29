// Mimegomail sends files by MIME that gomail writes: to an envelope with blind
// recipients, to those of the headers, and to one who is refused.
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
	"gopkg.in/gomail.v2"
)

type visit struct {
	to, cc, bcc []string
	subject     string
	html        string
	file        []byte
}

func build(v visit, envelope bool) (*ses.SendRawEmailInput, error) {
	msg := gomail.NewMessage()
	msg.SetAddressHeader("From", "care@example.com", "The Clinic, Berlin")
	msg.SetHeader("To", v.to...)
	if len(v.cc) > 0 {
		msg.SetHeader("cc", v.cc...)
	}
	msg.SetHeader("Subject", v.subject)
	msg.SetHeader("X-Visit", "7")
	msg.SetHeader("X-SES-CONFIGURATION-SET", "visits")
	msg.SetBody("text/plain", "für dich\nzwei Zeilen")
	msg.AddAlternative("text/html", v.html)
	if v.file != nil {
		msg.Attach("plan.pdf", gomail.SetCopyFunc(func(w io.Writer) error {
			_, err := w.Write(v.file)
			return err
		}), gomail.SetHeader(map[string][]string{"Content-Type": {"application/pdf"}}))
	}
	var buf bytes.Buffer
	if _, err := msg.WriteTo(&buf); err != nil {
		return nil, err
	}
	raw := ses.RawMessage{Data: buf.Bytes()}
	var all []*string
	if envelope {
		all = aws.StringSlice(append(append(v.to, v.cc...), v.bcc...))
	}
	return &ses.SendRawEmailInput{Source: aws.String("bounces@example.com"), Destinations: all, RawMessage: &raw}, nil
}

func send(svc *ses.SES, v visit, envelope bool) (string, error) {
	in, err := build(v, envelope)
	if err != nil {
		return "", err
	}
	out, err := svc.SendRawEmail(in)
	if err != nil {
		return "", fmt.Errorf("visit: %w", err)
	}
	return *out.MessageId, nil
}

func main() {
	sess, err := session.NewSession()
	if err != nil {
		os.Exit(1)
	}
	svc := ses.New(sess)
	for _, v := range []visit{
		{to: []string{"a@example.com", "b@example.com"}, cc: []string{"c@example.com"}, bcc: []string{"z@example.com"}, subject: "Termin für morgen", html: "<p>grüß</p>", file: []byte{0, 1, 255, '%'}},
		{to: []string{"Ana <ana@example.com>"}, subject: "Visit", html: "<b>x</b>"},
		{to: []string{"r@rejected.example"}, subject: "Visit", html: "<b>x</b>"},
	} {
		envelope := len(v.bcc) > 0
		id, err := send(svc, v, envelope)
		fmt.Println(id, err != nil)
	}
}
