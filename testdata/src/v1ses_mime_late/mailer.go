// Package mailer makes its client where an error has nowhere to go.
package mailer

import (
	"bytes"
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
	"gopkg.in/gomail.v2"
)

// Send sends a text.
func Send(to, text string) {
	sess, err := session.NewSession(&aws.Config{Region: aws.String("eu-west-1")}) // want `\(aws-config\)`
	svc := ses.New(sess)                                                          // want `\(client\)`
	msg := gomail.NewMessage()
	msg.SetHeader("From", "care@example.com")
	msg.SetHeader("To", to)
	msg.SetHeader("Subject", "Your visit")
	msg.SetBody("text/plain", text)
	var raw bytes.Buffer
	msg.WriteTo(&raw)
	input := ses.SendRawEmailInput{Source: aws.String("care@example.com"), RawMessage: &ses.RawMessage{Data: raw.Bytes()}}
	output, err := svc.SendRawEmail(&input) // want `\(send-raw\)`
	if err != nil {
		fmt.Println("not sent", err)
	}
	fmt.Println("answer", output) // want `\(output\)`
}
