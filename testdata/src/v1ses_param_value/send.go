// Package mailer keeps a client of aws-sdk-go.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct {
	svc *ses.SES // want `\(type\)`
}

func newMailer(svc *ses.SES) *mailer { return &mailer{svc: svc} } // want `\(type\)`

func open() (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return newMailer(ses.New(sess, nil)), nil // want `\(client\)`
}

func (m *mailer) send(to string) error {
	if _, err := m.svc.GetSendQuota(&ses.GetSendQuotaInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("Come in")}},
		},
	})
	return err
}

var maker = newMailer
