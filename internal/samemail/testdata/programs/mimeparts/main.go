// Mimeparts makes the parts of its MIME with mime/multipart.
package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"mime/multipart"
	"mime/quotedprintable"
	"net/textproto"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

func mail(to, text string, file []byte) ([]byte, error) {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	fmt.Fprintf(&buf, "From: care@example.com\r\nTo: %s\r\nSubject: Plan\r\n", to)
	fmt.Fprintf(&buf, "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=%s\r\n\r\n", w.Boundary())
	part, err := w.CreatePart(textproto.MIMEHeader{
		"Content-Type":              {"text/html; charset=utf-8"},
		"Content-Transfer-Encoding": {"quoted-printable"},
	})
	if err != nil {
		return nil, err
	}
	qp := quotedprintable.NewWriter(part)
	if _, err := qp.Write([]byte(text)); err != nil {
		return nil, err
	}
	if err := qp.Close(); err != nil {
		return nil, err
	}
	h := textproto.MIMEHeader{}
	h.Set("Content-Type", "application/octet-stream")
	h.Set("Content-Disposition", `attachment; filename="data.bin"`)
	h.Set("Content-Transfer-Encoding", "base64")
	if part, err = w.CreatePart(h); err != nil {
		return nil, err
	}
	enc := base64.NewEncoder(base64.StdEncoding, part)
	if _, err := enc.Write(file); err != nil {
		return nil, err
	}
	if err := enc.Close(); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

func send(ctx context.Context, client *ses.Client, to string) error {
	data, err := mail(to, "<p>Größe = 3</p>", []byte{0, 1, 2, 254, 255})
	if err != nil {
		return err
	}
	_, err = client.SendRawEmail(ctx, &ses.SendRawEmailInput{RawMessage: &types.RawMessage{Data: data}})
	return err
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := ses.NewFromConfig(cfg)
	for _, to := range []string{"a@example.com", "B <b@example.com>", "c@rejected.example"} {
		if err := send(ctx, client, to); err != nil {
			fmt.Println("failed")
		}
	}
}
