package mailer

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type fake struct {
	sent  []*sesv2.SendEmailInput // want `\(type\)`
	asked int
}

func (f *fake) SendEmail(_ context.Context, in *sesv2.SendEmailInput, _ ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.sent = append(f.sent, in)
	return &sesv2.SendEmailOutput{MessageId: aws.String("m-1")}, nil
}

func (f *fake) GetAccount(context.Context, *sesv2.GetAccountInput, ...func(*sesv2.Options)) (*sesv2.GetAccountOutput, error) { // want `\(type\)` `\(type\)` `\(type\)`
	f.asked++
	return &sesv2.GetAccountOutput{SendQuota: &types.SendQuota{Max24HourSend: 7}}, nil
}

func TestMailer(t *testing.T) {
	f := &fake{}
	m := newMailer(f, "care@example.com")
	if left, err := m.left(t.Context()); err != nil || left != 7 || f.asked != 1 {
		t.Fatal(left, err)
	}
	id, err := m.send(t.Context(), "pat@example.com", "a text")
	if err != nil || id != "m-1" {
		t.Fatal(id, err)
	}
	if len(f.sent) != 1 || *f.sent[0].FromEmailAddress != "care@example.com" || f.sent[0].Destination.ToAddresses[0] != "pat@example.com" {
		t.Error("the mail is wrong")
	}
}
