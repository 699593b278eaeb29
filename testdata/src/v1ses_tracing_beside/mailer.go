// Package mailer has tracing, and asks for the quota.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/aws/aws-xray-sdk-go/xray"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func newMailer(sess *session.Session) *mailer {
	svc := ses.New(sess) // want `\(client\)`
	xray.AWS(svc.Client)
	return &mailer{svc: svc}
}

func (m *mailer) send(to, text string) error {
	if _, err := m.svc.GetSendQuota(&ses.GetSendQuotaInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
