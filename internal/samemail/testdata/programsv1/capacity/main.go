// Capacity appends to the list of an input that StringSlice copied.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, rest []string) error {
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice(to)},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	}
	in.Destination.ToAddresses = append(in.Destination.ToAddresses, aws.String("archive@example.com"))
	if _, err := svc.SendEmail(in); err != nil {
		return err
	}
	fmt.Println(rest)
	return nil
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	list := []string{"a@example.com", "b@example.com", "c@example.com"}
	for i := range list {
		if err := send(svc, list[:i+1], list[i+1:]); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
