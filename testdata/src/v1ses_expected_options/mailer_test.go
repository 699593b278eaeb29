package mailer

import (
	"testing"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/google/go-cmp/cmp"
)

type fake struct {
	in  *ses.SendEmailInput // want `\(type\)`
	err error
}

func (f *fake) SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.in = in
	if f.err != nil {
		return nil, f.err
	}
	return &ses.SendEmailOutput{MessageId: aws.String("1")}, nil
}

func TestInput(t *testing.T) {
	var options []cmp.Option
	want := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String("ann@example.com")}},
	}
	if cmp.Equal(want, input("ann@example.com", "See you soon."), options...) {
		t.Error("the same")
	}
}

type api interface {
	SendEmail(*ses.SendEmailInput) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api api }

func input(to, text string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text), Charset: aws.String("UTF-8")}},
		},
	}
}

func (m *mailer) send(to, text string) error {
	_, err := m.api.SendEmail(input(to, text)) // want `\(send-email\)`
	return err
}
