// Methodvalue starts the method of a struct in goroutines.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct {
	svc *ses.SES
	out chan error
}

func (m *mailer) post(in *ses.SendEmailInput) {
	_, err := m.svc.SendEmail(in)
	m.out <- err
}

func (m *mailer) sendAll(ctx context.Context, list []string) {
	for _, to := range list {
		go m.post(&ses.SendEmailInput{
			Source:      aws.String("care@example.com"),
			Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
			Message: &ses.Message{
				Subject: &ses.Content{Data: aws.String("Subject")},
				Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
			},
		})
		fmt.Println(<-m.out == nil)
	}
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	m := &mailer{svc, make(chan error)}
	m.sendAll(context.Background(), []string{"a@example.com", "b@example.com"})
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
