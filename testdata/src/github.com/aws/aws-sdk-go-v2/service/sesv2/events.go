package sesv2

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go/middleware"
)

// CreateConfigurationSetEventDestinationInput is a stub.
type CreateConfigurationSetEventDestinationInput struct {
	ConfigurationSetName *string
	EventDestination     *types.EventDestinationDefinition
	EventDestinationName *string
}

// CreateConfigurationSetEventDestinationOutput is a stub.
type CreateConfigurationSetEventDestinationOutput struct {
	ResultMetadata middleware.Metadata
}

// CreateConfigurationSetEventDestination is a stub.
func (c *Client) CreateConfigurationSetEventDestination(ctx context.Context, params *CreateConfigurationSetEventDestinationInput, optFns ...func(*Options)) (*CreateConfigurationSetEventDestinationOutput, error) {
	return nil, nil
}
