// Package mailer gets its MIME from elsewhere.
package mailer

import "github.com/aws/aws-sdk-go/service/ses"

func send(svc *ses.SES, raw []byte) error { // want `\(type\)`
	_, err := svc.SendRawEmail(&ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: raw}}) // want `\(send-raw\)`
	return err
}
