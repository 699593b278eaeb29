// Package mailer puts a client in a variable into a field of the SDK's interface.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/aws/aws-sdk-go/service/ses/sesiface"
)

type mailer struct{ api sesiface.SESAPI } // want `\(type\)`

func newMailer() (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	svc := ses.New(sess) // want `\(client\)`
	return &mailer{api: svc}, nil
}

func (m *mailer) send(to, text string) error {
	_, err := m.api.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
