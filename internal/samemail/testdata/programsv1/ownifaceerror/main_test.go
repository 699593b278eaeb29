package main

import (
	"errors"
	"testing"

	"github.com/aws/aws-sdk-go/service/ses"
)

type fake struct{ err error }

func (f fake) SendEmail(*ses.SendEmailInput) (*ses.SendEmailOutput, error) { return nil, f.err }

func TestSend(t *testing.T) {
	if got := (&mailer{svc: fake{errors.New("no")}}).send("a@example.com"); got != "failed" {
		t.Error(got)
	}
	if got := (&mailer{svc: fake{}}).send("a@example.com"); got != "sent" {
		t.Error(got)
	}
}
