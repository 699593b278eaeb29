// Package mailer has a client with settings, which asks for the quota too.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct {
	svc *ses.SES // want `\(type\)`
}

func newMailer(region, endpoint string) (*mailer, error) {
	sess, err := session.NewSession()
	if err != nil {
		return nil, err
	}
	svc := ses.New(sess, &aws.Config{Region: aws.String(region), Endpoint: aws.String(endpoint)}) // want `\(client\)`
	return &mailer{svc: svc}, nil
}

func chained(sess *session.Session) (*mailer, error) {
	m := new(mailer)
	m.svc = ses.New(sess, aws.NewConfig().WithRegion("eu-west-1").WithEndpoint("localhost:4566")) // want `\(client\)`
	return m, nil
}

func copied(sess *session.Session, region string) (*mailer, error) {
	svc := ses.New(sess, sess.Config.WithRegion(region)) // want `\(client\)`
	return &mailer{svc: svc}, nil
}

func (m *mailer) most() (float64, error) {
	quota, err := m.svc.GetSendQuota(&ses.GetSendQuotaInput{}) // want `\(account\)`
	if err != nil {
		return 0, err
	}
	return *quota.Max24HourSend, nil
}

func (m *mailer) send(to, text string) error {
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
