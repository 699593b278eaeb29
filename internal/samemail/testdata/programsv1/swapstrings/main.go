// Swapstrings swaps the strings of a list.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, list ...string) error {
	to := aws.StringSlice(list)
	list[0], list[len(list)-1] = list[len(list)-1], list[0]
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: to},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	}

	if _, err := svc.SendEmail(in); err != nil {
		return err
	}
	fmt.Println(list)
	return nil
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	if err := send(svc, "a@example.com", "b@example.com"); err != nil {
		return err
	}
	if err := send(svc, "c@example.com"); err != nil {
		return err
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
