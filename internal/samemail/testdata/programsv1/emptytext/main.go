// Emptytext sends empty strings.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, text, html string, list ...string) error {
	_, err := svc.SendEmail(&ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice(list)},
		Message:     &ses.Message{Subject: &ses.Content{Data: aws.String("s")}, Body: &ses.Body{Text: &ses.Content{Data: aws.String(text)}, Html: &ses.Content{Data: aws.String(html)}}},
	})
	return err
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	fmt.Println(send(svc, "", "<p>", "a@example.com") == nil, send(svc, "t", "", "b@example.com") == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
