// Package mailer asks for the quota through the interface of the SDK.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/aws/aws-sdk-go/service/ses/sesiface"
)

type api interface {
	sesiface.SESAPI // want `\(type\)`
}

type mailer struct{ api api }

func newMailer(svc api) *mailer { return &mailer{api: svc} }

func dial() (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return newMailer(ses.New(sess)), nil // want `\(client\)`
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

func (m *mailer) left() error {
	_, err := m.api.GetSendQuota(&ses.GetSendQuotaInput{}) // want `\(account\)`
	return err
}

type fake struct{ api }

func (f *fake) SendEmail(*ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return &ses.SendEmailOutput{MessageId: aws.String("m-1")}, nil
}

var _ api = &fake{}
