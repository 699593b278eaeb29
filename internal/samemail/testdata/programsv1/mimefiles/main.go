// Mimefiles attaches files to MIME by hand, to an address with a comma in its name.
package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type file struct {
	name string
	data []byte
}

func build(to, subject, html string, files []file) []byte {
	var buf bytes.Buffer
	boundary := "bound-1"
	buf.WriteString("From: Clinic <care@example.com>\r\n")
	buf.WriteString("To: " + to + "\r\n")
	buf.WriteString("Subject: " + subject + "\r\n")
	buf.WriteString("MIME-Version: 1.0\r\n")
	buf.WriteString(fmt.Sprintf("Content-Type: multipart/mixed; boundary=%s\r\n\r\n", boundary))
	buf.WriteString(fmt.Sprintf("--%s\r\n", boundary))
	buf.WriteString("Content-Type: text/html; charset=UTF-8\r\n\r\n")
	buf.WriteString(html + "\r\n")
	for _, f := range files {
		buf.WriteString(fmt.Sprintf("--%s\r\n", boundary))
		buf.WriteString("Content-Type: application/octet-stream\r\n")
		buf.WriteString("Content-Transfer-Encoding: base64\r\n")
		buf.WriteString("Content-Disposition: attachment; filename=\"" + f.name + "\"\r\n\r\n")
		b := make([]byte, base64.StdEncoding.EncodedLen(len(f.data)))
		base64.StdEncoding.Encode(b, f.data)
		for i, l := 0, len(b); i < l; i++ {
			buf.WriteByte(b[i])
			if (i+1)%76 == 0 {
				buf.WriteString("\r\n")
			}
		}
		buf.WriteString("\r\n")
	}
	buf.WriteString("--" + boundary + "--")
	return buf.Bytes()
}

func run(svc *ses.SES) {
	for _, to := range []string{"a@example.com", "\"Last, First\" <b@example.com>"} {
		input := &ses.SendRawEmailInput{
			Source:       aws.String("care@example.com"),
			Destinations: []*string{aws.String(to)},
			RawMessage:   &ses.RawMessage{Data: build(to, "Plan", "<p>x</p>", []file{{"a.bin", []byte{1, 2, 255}}, {"b c.txt", bytes.Repeat([]byte("long "), 100)}})},
		}
		out, err := svc.SendRawEmail(input)
		if err != nil {
			fmt.Println("failed")
			continue
		}
		fmt.Println(*out.MessageId)
	}
}

func main() {
	sess, err := session.NewSession()
	if err != nil {
		os.Exit(1)
	}
	svc := ses.New(sess)
	run(svc)
}
