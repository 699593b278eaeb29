// Structclient keeps the client in a struct.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES }

func newMailer() (*mailer, error) {
	sess, err := session.NewSession(&aws.Config{Region: aws.String("us-east-1")})
	if err != nil {
		return nil, err
	}
	return &mailer{svc: ses.New(sess)}, nil
}

func (m *mailer) send(to string) error {
	_, err := m.svc.SendEmail(&ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	})
	return err
}

func main() {
	m, err := newMailer()
	if err != nil {
		os.Exit(1)
	}
	fmt.Println(m.send("a@example.com") == nil, m.send("b@example.com") == nil)
}
