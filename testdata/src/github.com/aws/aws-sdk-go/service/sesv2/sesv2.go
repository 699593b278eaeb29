// Package sesv2 is a stub of the API v2, generation 1.
package sesv2

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/client"
	"github.com/aws/aws-sdk-go/aws/request"
)

// SESV2 is the client.
type SESV2 struct{ *client.Client }

// New makes a client.
func New(p client.ConfigProvider, cfgs ...*aws.Config) *SESV2 { return nil }

// The codes of errors.
const (
	ErrCodeBadRequestException      = "BadRequestException"
	ErrCodeMessageRejected          = "MessageRejected"
	ErrCodeTooManyRequestsException = "TooManyRequestsException"
)

// SendEmail sends one message.
func (c *SESV2) SendEmail(input *SendEmailInput) (*SendEmailOutput, error) { return nil, nil }

// SendEmailRequest prepares a send.
func (c *SESV2) SendEmailRequest(input *SendEmailInput) (req *request.Request, output *SendEmailOutput) {
	return nil, nil
}

// SendEmailWithContext sends one message.
func (c *SESV2) SendEmailWithContext(ctx aws.Context, input *SendEmailInput, opts ...request.Option) (*SendEmailOutput, error) {
	return nil, nil
}

// GetAccount tells of the account.
func (c *SESV2) GetAccount(input *GetAccountInput) (*GetAccountOutput, error) { return nil, nil }

// GetAccountInput is empty.
type GetAccountInput struct{}

// GetAccountOutput is what the account may do.
type GetAccountOutput struct{ SendingEnabled *bool }
