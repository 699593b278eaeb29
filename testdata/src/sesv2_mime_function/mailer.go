// Package mailer writes headers with a function of its own.
package mailer

import (
	"bytes"
	"context"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func writeHeader(buf *bytes.Buffer, name, value string) {
	buf.WriteString(name + ": " + value + "\r\n")
}

func mime(from string, to []string, subject, html string) []byte {
	var buf bytes.Buffer
	writeHeader(&buf, "From", from)
	writeHeader(&buf, "To", strings.Join(to, ", "))
	writeHeader(&buf, "Subject", subject)
	writeHeader(&buf, "List-Unsubscribe", "<https://example.com/stop>")
	writeHeader(&buf, "Content-Type", "text/html; charset=UTF-8")
	buf.WriteString("\r\n")
	buf.WriteString(html)
	return buf.Bytes()
}

// Send sends a mail.
func Send(ctx context.Context, client *sesv2.Client, from string, to, bcc []string, subject, html string) (string, error) { // want `\(type\)`
	in := &sesv2.SendEmailInput{
		FromEmailAddress: &from,
		Destination:      &types.Destination{ToAddresses: to, BccAddresses: bcc},
		Content:          &types.EmailContent{Raw: &types.RawMessage{Data: mime(from, to, subject, html)}},
	}
	out, err := client.SendEmail(ctx, in) // want `\(send-raw\)`
	if err != nil {
		return "", err
	}
	return *out.MessageId, nil // want `\(output\)`
}
