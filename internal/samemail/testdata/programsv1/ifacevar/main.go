// Ifacevar gives the interface of the SDK a client that a variable holds.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/aws/aws-sdk-go/service/ses/sesiface"
)

type mailer struct{ svc sesiface.SESAPI }

func (m *mailer) send(to string) error {
	out, err := m.svc.SendEmail(&ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	})
	if err != nil {
		return err
	}
	fmt.Println(*out.MessageId != "")
	return nil
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	m := &mailer{svc: svc}
	fmt.Println(m.send("a@example.com") == nil, m.send("b@example.com") == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
