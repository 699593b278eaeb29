// Requested sends a request made apart.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to string) error {
	req, _ := svc.SendEmailRequest(&ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	})
	return req.Send()
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	fmt.Println(send(svc, "a@example.com") == nil, send(svc, "b@example.com") == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
