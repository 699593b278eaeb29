// Package mailer invites.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, event string) error { // want `\(type\)`
	msg := fmt.Sprintf("To: %s\r\nSubject: Visit\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nCome.\r\n--b\r\nContent-Type: text/calendar\r\n\r\n%s\r\n--b--", to, event)
	_, err := svc.SendRawEmail(&ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: []byte(msg)}}) // want `\(send-raw\)`
	return err
}
