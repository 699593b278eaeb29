package ses

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/ses/types"
	"github.com/aws/smithy-go/middleware"
)

// SetIdentityNotificationTopicInput is a stub.
type SetIdentityNotificationTopicInput struct {
	Identity         *string
	NotificationType types.NotificationType
	SnsTopic         *string
}

// SetIdentityNotificationTopicOutput is a stub.
type SetIdentityNotificationTopicOutput struct {
	ResultMetadata middleware.Metadata
}

// SetIdentityNotificationTopic is a stub.
func (c *Client) SetIdentityNotificationTopic(ctx context.Context, params *SetIdentityNotificationTopicInput, optFns ...func(*Options)) (*SetIdentityNotificationTopicOutput, error) {
	return nil, nil
}
