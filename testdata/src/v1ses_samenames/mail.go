// Package mailer has types of its own with the names of the SDK.
package mailer

import (
	"errors"
)

type (
	SES             struct{}
	SendEmailInput  struct{ Source *string }
	SendEmailOutput struct{ MessageId *string }
)

func New(any) *SES { return nil }

func (*SES) SendEmail(in *SendEmailInput) (*SendEmailOutput, error) { return nil, errors.New("no") }

func send() error {
	_, err := New(nil).SendEmail(&SendEmailInput{})
	return err
}
