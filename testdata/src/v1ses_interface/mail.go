// Package mailer has an interface of its own, a fake and a wrapper.
package mailer

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender interface {
	SendEmail(input *ses.SendEmailInput) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api sender }

func newMailer() (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{api: logged{ses.New(sess)}}, nil // want `\(client\)`
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

type logged struct{ next sender }

func (l logged) SendEmail(input *ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	log.Println("a message")
	return l.next.SendEmail(input) // want `\(send-email\)`
}

type fake struct{ last *ses.SendEmailInput } // want `\(type\)`

func (f *fake) SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.last = in
	return nil, nil
}
