// Package mailer has an endpoint of its own.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func newMailer(endpoint string) (*mailer, error) {
	sess, err := session.NewSession(&aws.Config{Endpoint: aws.String(endpoint), MaxRetries: aws.Int(5)}) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{svc: ses.New(sess)}, nil // want `\(client\)`
}

func (m *mailer) send(to, text string) error {
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
