// Package mailer sets a field of the input later.
package mailer

import (
	"bytes"

	"github.com/aws/aws-sdk-go/service/ses"
	"gopkg.in/gomail.v2"
)

func send(svc *ses.SES, to, text string) error { // want `\(type\)`
	msg := gomail.NewMessage()
	msg.SetHeader("From", "care@example.com")
	msg.SetHeader("To", to)
	msg.SetHeader("Subject", "Your visit")
	msg.SetBody("text/html", text)
	var raw bytes.Buffer
	if _, err := msg.WriteTo(&raw); err != nil {
		return err
	}
	input := &ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: raw.Bytes()}}
	source := "care@example.com"
	input.Source = &source
	_, err := svc.SendRawEmail(input) // want `\(send-raw\)`
	return err
}
