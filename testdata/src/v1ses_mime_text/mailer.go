// Package mailer has its MIME in one text.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, name string) (*ses.SendRawEmailOutput, error) { // want `\(type\)` `\(type\)`
	msg := "From: Clinic <care@example.com>\n"
	msg += "To: " + to + "\n"
	msg += fmt.Sprintf("Subject: Hello %s\n", name)
	msg += "Content-Type: text/plain\n\n"
	msg += "See you at: the clinic\n"
	input := ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: []byte(msg)}}
	return svc.SendRawEmail(&input) // want `\(send-raw\)`
}
