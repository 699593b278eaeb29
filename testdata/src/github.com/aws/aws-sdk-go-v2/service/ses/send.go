package ses

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/ses/types"
	"github.com/aws/smithy-go/middleware"
)

// SendEmailInput is the request of SendEmail.
type SendEmailInput struct {
	Destination          *types.Destination
	Message              *types.Message
	Source               *string
	ConfigurationSetName *string
	ReplyToAddresses     []string
	ReturnPath           *string
	ReturnPathArn        *string
	SourceArn            *string
	Tags                 []types.MessageTag
}

// SendEmailOutput is the answer of SendEmail.
type SendEmailOutput struct {
	MessageId      *string
	ResultMetadata middleware.Metadata
}

// SendEmail sends one message.
func (c *Client) SendEmail(ctx context.Context, params *SendEmailInput, optFns ...func(*Options)) (*SendEmailOutput, error) {
	return nil, nil
}

// SendRawEmailInput is the request of SendRawEmail.
type SendRawEmailInput struct {
	RawMessage           *types.RawMessage
	ConfigurationSetName *string
	Destinations         []string
	FromArn              *string
	ReturnPathArn        *string
	Source               *string
	SourceArn            *string
	Tags                 []types.MessageTag
}

// SendRawEmailOutput is the answer of SendRawEmail.
type SendRawEmailOutput struct {
	MessageId      *string
	ResultMetadata middleware.Metadata
}

// SendRawEmail sends one MIME message.
func (c *Client) SendRawEmail(ctx context.Context, params *SendRawEmailInput, optFns ...func(*Options)) (*SendRawEmailOutput, error) {
	return nil, nil
}

// SendTemplatedEmailInput is the request of SendTemplatedEmail.
type SendTemplatedEmailInput struct {
	Destination          *types.Destination
	Source               *string
	Template             *string
	TemplateData         *string
	ConfigurationSetName *string
	ReplyToAddresses     []string
	ReturnPath           *string
	ReturnPathArn        *string
	SourceArn            *string
	Tags                 []types.MessageTag
	TemplateArn          *string
}

// SendTemplatedEmailOutput is the answer of SendTemplatedEmail.
type SendTemplatedEmailOutput struct {
	MessageId      *string
	ResultMetadata middleware.Metadata
}

// SendTemplatedEmail sends one message made of a stored template.
func (c *Client) SendTemplatedEmail(ctx context.Context, params *SendTemplatedEmailInput, optFns ...func(*Options)) (*SendTemplatedEmailOutput, error) {
	return nil, nil
}
