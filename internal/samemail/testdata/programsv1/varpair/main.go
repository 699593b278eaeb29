// Varpair declares two lists at once.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, list ...string) error {
	var to, cc []*string
	for _, a := range list {
		to = append(to, aws.String(a))
		cc = append(cc, aws.String("cc."+a))
	}
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: to, CcAddresses: cc},
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
