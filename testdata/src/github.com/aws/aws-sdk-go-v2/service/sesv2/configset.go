package sesv2

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go/middleware"
)

// CreateConfigurationSetInput is the request of CreateConfigurationSet. It has the
// fields that cases set.
type CreateConfigurationSetInput struct {
	ConfigurationSetName *string
	DeliveryOptions      *types.DeliveryOptions
}

// CreateConfigurationSetOutput is the answer of CreateConfigurationSet.
type CreateConfigurationSetOutput struct {
	ResultMetadata middleware.Metadata
}

// CreateConfigurationSet makes a configuration set.
func (c *Client) CreateConfigurationSet(ctx context.Context, params *CreateConfigurationSetInput, optFns ...func(*Options)) (*CreateConfigurationSetOutput, error) {
	return nil, nil
}
