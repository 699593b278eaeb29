// Package mailer sends, and asks for the quota, through one interface.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type api interface {
	SendEmail(*ses.SendEmailInput) (*ses.SendEmailOutput, error)          // want `\(type\)`
	GetSendQuota(*ses.GetSendQuotaInput) (*ses.GetSendQuotaOutput, error) // want `\(type\)`
}

type mailer struct{ api api }

func newMailer(sess *session.Session) *mailer {
	svc := ses.New(sess) // want `\(client\)`
	return &mailer{api: svc}
}

var _ api = wrap{}

// wrap stands in for a client.
type wrap struct{}

func (wrap) SendEmail(*ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return &ses.SendEmailOutput{MessageId: aws.String("m-1")}, nil
}

func (wrap) GetSendQuota(*ses.GetSendQuotaInput) (*ses.GetSendQuotaOutput, error) { // want `\(type\)` `\(type\)`
	return &ses.GetSendQuotaOutput{}, nil
}

func (m *mailer) send(to, text string) error {
	if _, err := m.api.GetSendQuota(&ses.GetSendQuotaInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := m.api.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
