// Package mailer makes the parts of its MIME with mime/multipart.
package mailer

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"mime/multipart"
	"net/textproto"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

func raw(from, to, subject, text string, file []byte) ([]byte, error) {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	headers := map[string]string{
		"From":         from,
		"To":           to,
		"Subject":      subject,
		"MIME-Version": "1.0",
		"Content-Type": "multipart/mixed; boundary=" + w.Boundary(),
	}
	for k, v := range headers {
		fmt.Fprintf(&buf, "%s: %s\r\n", k, v)
	}
	buf.WriteString("\r\n")

	h := make(textproto.MIMEHeader)
	h.Set("Content-Type", "text/plain; charset=utf-8")
	part, err := w.CreatePart(h)
	if err != nil {
		return nil, err
	}
	if _, err := part.Write([]byte(text)); err != nil {
		return nil, err
	}
	h = make(textproto.MIMEHeader)
	h.Set("Content-Type", "application/pdf")
	h.Set("Content-Disposition", "attachment; filename=plan.pdf")
	h.Set("Content-Transfer-Encoding", "base64")
	part, err = w.CreatePart(h)
	if err != nil {
		return nil, err
	}
	if _, err := part.Write([]byte(base64.StdEncoding.EncodeToString(file))); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

func send(svc *ses.SES, to string, file []byte) error { // want `\(type\)`
	data, err := raw("care@example.com", to, "Your plan", "See the file.", file)
	if err != nil {
		return err
	}
	_, err = svc.SendRawEmail(&ses.SendRawEmailInput{ // want `\(send-raw\)`
		Destinations: aws.StringSlice([]string{to}),
		RawMessage:   &ses.RawMessage{Data: data},
	})
	return err
}
