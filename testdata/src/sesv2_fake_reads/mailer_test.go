package mailer

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type fake struct{ got []*sesv2.SendEmailInput } // want `\(type\)`

func (f *fake) SendEmail(_ context.Context, in *sesv2.SendEmailInput, _ ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.got = append(f.got, in)
	return &sesv2.SendEmailOutput{MessageId: aws.String("1")}, nil
}

func TestSend(t *testing.T) {
	f := &fake{}
	m := &mailer{api: f}
	if err := m.send(t.Context(), []string{"ann@example.com", "bob@example.com"}, "See you soon"); err != nil {
		t.Fatal(err)
	}
	if to := f.got[0].Destination.ToAddresses[0]; to != "ann@example.com" {
		t.Errorf("to %q", to)
	}
	in := f.got[0]
	if len(in.Destination.ToAddresses) != 2 || in.Destination.ToAddresses[1] != "bob@example.com" {
		t.Error("the second address is wrong")
	}
	if *in.Content.Simple.Subject.Data != "Your visit" || aws.ToString(in.FromEmailAddress) == "" {
		t.Error("the heading is wrong")
	}
}
