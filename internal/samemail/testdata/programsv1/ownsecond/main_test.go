package main

import (
	"testing"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type fake struct {
	got []*sesv2.SendEmailInput
}

func (f *fake) SendEmail(in *sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error) {
	f.got = append(f.got, in)
	return &sesv2.SendEmailOutput{MessageId: aws.String("id")}, nil
}

func TestSend(t *testing.T) {
	f := &fake{}
	if err := (&mailer{svc: f}).send("a@example.com"); err != nil {
		t.Fatal(err)
	}
	if len(f.got) != 1 || *f.got[0].FromEmailAddress != "care@example.com" || len(f.got[0].Destination.ToAddresses) != 1 {
		t.Errorf("sent %d mails", len(f.got))
	}
}
