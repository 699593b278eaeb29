package main

import (
	"testing"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type fake struct {
	got   []*ses.SendEmailInput
	asked int
}

func (f *fake) SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) {
	f.got = append(f.got, in)
	return &ses.SendEmailOutput{MessageId: aws.String("id")}, nil
}

func (f *fake) GetSendQuota(*ses.GetSendQuotaInput) (*ses.GetSendQuotaOutput, error) {
	f.asked++
	return &ses.GetSendQuotaOutput{Max24HourSend: aws.Float64(10)}, nil
}

func TestSend(t *testing.T) {
	f := &fake{}
	if err := newMailer(f).send("a@example.com"); err != nil {
		t.Fatal(err)
	}
	if len(f.got) != 1 || f.asked != 1 || *f.got[0].Source != "care@example.com" || aws.StringValueSlice(f.got[0].Destination.ToAddresses)[0] != "a@example.com" {
		t.Errorf("sent %d mails", len(f.got))
	}
}
