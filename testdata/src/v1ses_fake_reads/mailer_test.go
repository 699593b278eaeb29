package mailer

import (
	"testing"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type fake struct{ got []*ses.SendEmailInput } // want `\(type\)`

func (f *fake) SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.got = append(f.got, in)
	return &ses.SendEmailOutput{MessageId: aws.String("1")}, nil
}

func TestSend(t *testing.T) {
	f := &fake{}
	m := &mailer{api: f}
	if err := m.send([]string{"ann@example.com", "bob@example.com"}, "See you soon"); err != nil {
		t.Fatal(err)
	}
	if len(f.got) != 1 {
		t.Fatalf("%d messages", len(f.got))
	}
	if to := *f.got[0].Destination.ToAddresses[0]; to != "ann@example.com" {
		t.Errorf("to %q", to)
	}
	in := f.got[0]
	if len(in.Destination.ToAddresses) != 2 || aws.StringValue(in.Destination.ToAddresses[1]) != "bob@example.com" {
		t.Error("the second address is wrong")
	}
	if *in.Message.Subject.Data != "Your visit" || aws.StringValue(in.Source) == "" {
		t.Error("the heading is wrong")
	}
	for _, a := range in.Destination.ToAddresses {
		if *a == "" {
			t.Error("no address")
		}
	}
}
