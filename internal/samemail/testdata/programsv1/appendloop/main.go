// Appendloop collects addresses in loops.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, list ...string) error {
	var to []*string
	cc := []*string{}
	bcc := make([]*string, len(list))
	for i, addr := range list {
		to = append(to, aws.String(addr))
		bcc[i] = aws.String("bcc." + addr)
	}
	for i := range list {
		cc = append(cc, &list[i])
	}
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: to, CcAddresses: cc, BccAddresses: bcc},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	}
	if len(to) > 1 {
		in.Destination.CcAddresses = append(in.Destination.CcAddresses, aws.String("archive@example.com"))
	}
	fmt.Println(len(to), *to[0], aws.StringValue(cc[0]))
	if _, err := svc.SendEmail(in); err != nil {
		return err
	}
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
