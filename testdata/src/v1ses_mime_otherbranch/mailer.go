// Package mailer answers in one branch.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, text string, html bool) error { // want `\(type\)`
	msg := fmt.Sprintf("To: %s\r\nSubject: Visit\r\n", to)
	if html {
		msg += "Content-Type: text/html\r\n\r\n" + text
	} else {
		msg += "In-Reply-To: <1@example.com>\r\n\r\n" + text
	}
	_, err := svc.SendRawEmail(&ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: []byte(msg)}}) // want `\(send-raw\)`
	return err
}
