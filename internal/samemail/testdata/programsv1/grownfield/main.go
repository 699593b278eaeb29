// Grownfield appends to the list of an input, and changes what that points to.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, list ...string) error {

	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice(list)},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	}
	in.Destination.ToAddresses = append(in.Destination.ToAddresses, aws.String("archive@example.com"))
	list[0] = "changed@example.com"
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
