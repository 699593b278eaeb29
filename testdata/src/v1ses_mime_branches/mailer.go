// Package mailer has its type by a condition.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, text string, html bool) error { // want `\(type\)`
	msg := fmt.Sprintf("To: %s\r\nSubject: Visit\r\n", to)
	if html {
		msg += "Content-Type: text/html; charset=UTF-8\r\n"
	} else {
		msg += "Content-Type: text/plain; charset=UTF-8\r\n"
	}
	msg += "\r\n" + text
	_, err := svc.SendRawEmail(&ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: []byte(msg)}}) // want `\(send-raw\)`
	return err
}
