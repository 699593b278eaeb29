// Package mailer sends through the interface of the SDK, with a fake beside it.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/aws/aws-sdk-go/service/ses/sesiface"
)

type mailer struct {
	api sesiface.SESAPI // want `\(type\)`
}

func newMailer(api sesiface.SESAPI) *mailer { return &mailer{api: api} } // want `\(type\)`

func (m *mailer) send(to, text string) (string, error) {
	out, err := m.api.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	if err != nil {
		return "", err
	}
	return aws.StringValue(out.MessageId), nil // want `\(output\)`
}

type fake struct {
	sesiface.SESAPI                       // want `\(type\)`
	sent            []*ses.SendEmailInput // want `\(type\)`
}

func (f *fake) SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.sent = append(f.sent, in)
	return &ses.SendEmailOutput{MessageId: aws.String("m-1")}, nil
}

func check() bool {
	f := &fake{}
	_, err := newMailer(f).send("pat@example.com", "a text")
	return err == nil && len(f.sent) == 1 && *f.sent[0].Message.Subject.Data == "Your visit"
}
