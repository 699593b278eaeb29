// Package mailer replaces its text.
package mailer

import (
	"fmt"
	"strings"

	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, text string, html bool) error { // want `\(type\)`
	msg := fmt.Sprintf("To: %s\r\nSubject: Visit\r\n", to)
	msg += "\r\n" + text
	msg = strings.ReplaceAll(msg, "X", "Y")
	_, err := svc.SendRawEmail(&ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: []byte(msg)}}) // want `\(send-raw\)`
	return err
}
