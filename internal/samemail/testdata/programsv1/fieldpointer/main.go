// Fieldpointer keeps pointers in a struct.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mail struct {
	From, Subject, Text *string
	To                  []*string
}

func send(svc *ses.SES, m mail) error {
	_, err := svc.SendEmail(&ses.SendEmailInput{
		Source:      m.From,
		Destination: &ses.Destination{ToAddresses: m.To},
		Message:     &ses.Message{Subject: &ses.Content{Data: m.Subject}, Body: &ses.Body{Text: &ses.Content{Data: m.Text}}},
	})
	return err
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	fmt.Println(send(svc, mail{aws.String("f@example.com"), aws.String("s"), aws.String("t"), aws.StringSlice([]string{"a@example.com"})}) == nil)
	fmt.Println(send(svc, mail{aws.String("f@example.com"), aws.String("s"), aws.String(""), []*string{aws.String("a@example.com"), aws.String("b@example.com")}}) == nil)
	fmt.Println(send(svc, mail{nil, aws.String("s"), aws.String("t"), aws.StringSlice([]string{"a@example.com"})}) == nil)
	fmt.Println(send(svc, mail{aws.String("f@example.com"), aws.String("s"), nil, aws.StringSlice([]string{"a@example.com"})}) == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
