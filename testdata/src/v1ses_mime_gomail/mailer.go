// Package mailer sends a report with a file, which gomail writes.
package mailer

import (
	"bytes"
	"fmt"
	"io"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
	"gopkg.in/gomail.v2"
)

func send(from, to string, report []byte) (string, error) {
	sess, err := session.NewSession(&aws.Config{Region: aws.String("eu-west-1")}) // want `\(aws-config\)`
	if err != nil {
		return "", err
	}
	svc := ses.New(sess) // want `\(client\)`

	// The mail.
	msg := gomail.NewMessage()
	msg.SetHeader("From", fmt.Sprintf("Clinic <%s>", from))
	msg.SetHeader("To", to)
	msg.SetHeader("Subject", "Your report")
	msg.SetHeader("X-SES-CONFIGURATION-SET", "reports") // want `\(smtp-header\)`
	msg.SetBody("text/plain", "See the file.")
	msg.AddAlternative("text/html", "<p>See the file.</p>")
	msg.Attach("report.pdf", gomail.SetCopyFunc(func(w io.Writer) error {
		_, err := w.Write(report)
		return err
	}), gomail.SetHeader(map[string][]string{"Content-Type": {"application/pdf"}}))

	var raw bytes.Buffer
	if _, err := msg.WriteTo(&raw); err != nil {
		return "", err
	}
	message := ses.RawMessage{Data: raw.Bytes()} // all of it

	input := &ses.SendRawEmailInput{
		Source:       aws.String(from),
		Destinations: []*string{aws.String(to), aws.String("archive@example.com")},
		RawMessage:   &message,
	}
	out, err := svc.SendRawEmail(input) // want `\(send-raw\)`
	if err != nil {
		if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
			switch aerr.Code() {
			case ses.ErrCodeMessageRejected:
				fmt.Println("rejected", aerr.Error())
			default:
				fmt.Println(aerr.Error())
			}
		}
		return "", err
	}
	return *out.MessageId, nil // want `\(output\)`
}
