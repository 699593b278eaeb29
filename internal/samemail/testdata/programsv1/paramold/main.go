// Paramold gives a client of aws-sdk-go to a constructor and a function.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type desk struct {
	svc  *ses.SES
	from string
}

func newDesk(svc *ses.SES, from string) *desk { return &desk{svc: svc, from: from} }

func (d *desk) write(to string) error { return write(d.svc, d.from, to) }

func write(svc *ses.SES, from, to string) error {
	quota, err := svc.GetSendQuota(&ses.GetSendQuotaInput{})
	if err != nil {
		return err
	}
	fmt.Println(aws.Float64Value(quota.Max24HourSend))
	_, err = svc.SendEmail(&ses.SendEmailInput{
		Source:      aws.String(from),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}, CcAddresses: aws.StringSlice([]string{"desk@example.com"})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Html: &ses.Content{Data: aws.String("<p>See you.</p>")}, Text: &ses.Content{Data: aws.String("See you.")}},
		},
	})
	return err
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	d := newDesk(ses.New(sess), "clinic@example.com")
	if err := d.write("pat@example.com"); err != nil {
		return err
	}
	svc := ses.New(sess)
	return write(svc, "desk@example.com", "kim@example.com")
}

func main() {
	if err := run(); err != nil {
		fmt.Println("not sent")
		os.Exit(1)
	}
}
