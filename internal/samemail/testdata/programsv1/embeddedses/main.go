// Embeddedses sends through a client that it embeds.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct {
	*ses.SES
	from string
}

func (m *mailer) notify(to string) error {
	_, err := m.SendEmail(&ses.SendEmailInput{
		Source:      aws.String(m.from),
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
	m := &mailer{SES: ses.New(sess), from: "care@example.com"}
	fmt.Println(m.SES != nil, m.notify("a@example.com") == nil, m.notify("b@example.com") == nil)
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
