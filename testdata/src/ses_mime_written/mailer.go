// Package mailer writes its MIME by itself, text by text.
package mailer

import (
	"context"
	"fmt"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsses "github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

// Mailer sends mail.
type Mailer struct {
	client *awsses.Client // want `\(type\)`
	from   string
}

// Verify sends a link.
func (m *Mailer) Verify(ctx context.Context, to, link string) error {
	const boundary = "=_mailer"
	subject := "Verify your address"
	var msg strings.Builder
	fmt.Fprintf(&msg, "From: %s\r\n", m.from)
	fmt.Fprintf(&msg, "To: %s\r\n", to)
	fmt.Fprintf(&msg, "Subject: %s\r\n", subject)
	fmt.Fprintf(&msg, "MIME-Version: 1.0\r\n")
	fmt.Fprintf(&msg, "Content-Type: multipart/alternative; boundary=\"%s\"\r\n\r\n", boundary)
	fmt.Fprintf(&msg, "--%s\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n%s\r\n", boundary, link)
	fmt.Fprintf(&msg, "--%s\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n", boundary)
	fmt.Fprintf(&msg, "<a href=\"%s\">Verify</a>\r\n--%s--\r\n", link, boundary)
	_, err := m.client.SendRawEmail(ctx, &awsses.SendRawEmailInput{ // want `\(send-raw\)`
		Source:       aws.String(m.from),
		Destinations: []string{to},
		RawMessage:   &types.RawMessage{Data: []byte(msg.String())},
	})
	return err
}
