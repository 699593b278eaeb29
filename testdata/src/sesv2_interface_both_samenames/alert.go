// Package alert has an interface with methods of the same names, and no SES.
package alert

import "context"

// SendEmailInput is a mail.
type SendEmailInput struct{ To string }

// SendEmailOutput is an answer.
type SendEmailOutput struct{ MessageId *string }

type sesAPI interface {
	SendEmail(ctx context.Context, params *SendEmailInput) (*SendEmailOutput, error)
	GetAccount(ctx context.Context) error
}

type client struct{}

func (*client) SendEmail(context.Context, *SendEmailInput) (*SendEmailOutput, error) {
	return &SendEmailOutput{}, nil
}

func (*client) GetAccount(context.Context) error { return nil }

var _ sesAPI = (*client)(nil)

func send(ctx context.Context, api sesAPI, to string) error {
	if err := api.GetAccount(ctx); err != nil {
		return err
	}
	_, err := api.SendEmail(ctx, &SendEmailInput{To: to})
	return err
}
