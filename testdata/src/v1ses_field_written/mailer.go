// Package visits keeps the parts of its inputs in fields that nothing reads.
package visits

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct {
	client *ses.SES // want `\(type\)`
	// What was sent last.
	destination *ses.Destination // want `\(type\)`
	body        ses.Body         // want `\(type\)`
	from        string
	last        *ses.SendEmailOutput // want `\(type\)`
}

func (m *mailer) send(to, subject, text string) error {
	destination := ses.Destination{ToAddresses: []*string{aws.String(to)}}
	body := ses.Body{Text: &ses.Content{Data: aws.String(text)}}
	m.destination = &destination // for later
	m.body = body
	_ = body
	out, err := m.client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String(m.from),
		Destination: &destination,
		Message:     &ses.Message{Subject: &ses.Content{Data: aws.String(subject)}, Body: &body},
	})
	if err != nil {
		m.destination = nil
		return err
	}
	m.last = out
	if out == nil {
		return nil
	}
	return nil
}
