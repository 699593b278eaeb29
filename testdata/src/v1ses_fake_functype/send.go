// Package send has a fake that sends by a function of a type of its own.
package send

import (
	"errors"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/aws/aws-sdk-go/service/ses/sesiface"
)

type notifier struct{ svc sesiface.SESAPI } // want `\(type\)`

func (n *notifier) notify(to string) error {
	_, err := n.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("s")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("b")}},
		},
	})
	return err
}

type sendFunc func(*ses.SendEmailInput) (*ses.SendEmailOutput, error) // want `\(type\)`

type fake struct {
	sesiface.SESAPI // want `\(type\)`
	send            sendFunc
}

func (f *fake) SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return f.send(in) // want `\(send-email\)`
}

var cases = []struct { // want `\(type\)`
	name string
	send sendFunc
}{
	{"fine", func(*ses.SendEmailInput) (*ses.SendEmailOutput, error) { return &ses.SendEmailOutput{}, nil }},
	{"fails", func(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) { return nil, errors.New("down") }},
}

func check() {
	for _, c := range cases {
		n := &notifier{svc: &fake{send: c.send}}
		_ = n.notify(c.name)
	}
}
