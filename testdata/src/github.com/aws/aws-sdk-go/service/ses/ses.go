// Package ses is a stub of the API of 2010-12-01.
package ses

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/client"
	"github.com/aws/aws-sdk-go/aws/request"
)

// SES is the client.
type SES struct{ *client.Client }

// New makes a client.
func New(p client.ConfigProvider, cfgs ...*aws.Config) *SES { return nil }

// The codes of errors.
const (
	ErrCodeAccountSendingPausedException         = "AccountSendingPausedException"
	ErrCodeConfigurationSetDoesNotExistException = "ConfigurationSetDoesNotExist"
	ErrCodeMailFromDomainNotVerifiedException    = "MailFromDomainNotVerifiedException"
	ErrCodeMessageRejected                       = "MessageRejected"
	ErrCodeTemplateDoesNotExistException         = "TemplateDoesNotExist"
)

// SendEmail sends one message.
func (c *SES) SendEmail(input *SendEmailInput) (*SendEmailOutput, error) { return nil, nil }

// SendEmailWithContext sends one message.
func (c *SES) SendEmailWithContext(ctx aws.Context, input *SendEmailInput, opts ...request.Option) (*SendEmailOutput, error) {
	return nil, nil
}

// SendEmailRequest prepares a send.
func (c *SES) SendEmailRequest(input *SendEmailInput) (req *request.Request, output *SendEmailOutput) {
	return nil, nil
}

// SendRawEmail sends MIME.
func (c *SES) SendRawEmail(input *SendRawEmailInput) (*SendRawEmailOutput, error) { return nil, nil }

// GetSendQuota gives the quota.
func (c *SES) GetSendQuota(input *GetSendQuotaInput) (*GetSendQuotaOutput, error) { return nil, nil }
