// Package mailer says that its text is encoded.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, text string, html bool) error { // want `\(type\)`
	msg := fmt.Sprintf("To: %s\r\nSubject: Visit\r\n", to)
	msg += "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + text
	_, err := svc.SendRawEmail(&ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: []byte(msg)}}) // want `\(send-raw\)`
	return err
}
