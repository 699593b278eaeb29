// Ifacequota asks for the quota and sends through one interface of its own.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type api interface {
	SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error)
	GetSendQuota(in *ses.GetSendQuotaInput) (*ses.GetSendQuotaOutput, error)
}

type mailer struct{ svc api }

func newMailer(svc api) *mailer { return &mailer{svc: svc} }

func (m *mailer) send(to string) error {
	quota, err := m.svc.GetSendQuota(&ses.GetSendQuotaInput{})
	if err != nil {
		return err
	}
	fmt.Println(aws.Float64Value(quota.Max24HourSend) > 0)
	_, err = m.svc.SendEmail(&ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	})
	return err
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	m := newMailer(ses.New(sess))
	fmt.Println(m.send("a@example.com") == nil, m.send("b@example.com") == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
