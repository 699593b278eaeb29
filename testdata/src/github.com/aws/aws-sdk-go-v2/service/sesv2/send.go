package sesv2

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go/middleware"
)

// SendEmailInput is the request of SendEmail.
type SendEmailInput struct {
	Content                                   *types.EmailContent
	ConfigurationOverrides                    *types.ConfigurationOverrides
	ConfigurationSetName                      *string
	Destination                               *types.Destination
	EmailTags                                 []types.MessageTag
	EndpointId                                *string
	FeedbackForwardingEmailAddress            *string
	FeedbackForwardingEmailAddressIdentityArn *string
	FromEmailAddress                          *string
	FromEmailAddressIdentityArn               *string
	ListManagementOptions                     *types.ListManagementOptions
	ReplyToAddresses                          []string
	TenantName                                *string
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
