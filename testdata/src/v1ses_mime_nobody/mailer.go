// Package mailer writes to nobody in the open.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, text string, html bool) error { // want `\(type\)`
	msg := fmt.Sprintf("To: undisclosed-recipients:;\r\nBcc: %s\r\nSubject: Visit\r\n\r\n", to) + text
	_, err := svc.SendRawEmail(&ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: []byte(msg)}}) // want `\(send-raw\)`
	return err
}
