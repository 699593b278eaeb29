package sesv2

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go/middleware"
)

// GetAccountInput is the request of GetAccount.
type GetAccountInput struct{}

// GetAccountOutput is the answer of GetAccount. It has the fields that cases read.
type GetAccountOutput struct {
	DedicatedIpAutoWarmupEnabled bool
	EnforcementStatus            *string
	ProductionAccessEnabled      bool
	SendQuota                    *types.SendQuota
	SendingEnabled               bool
	ResultMetadata               middleware.Metadata
}

// GetAccount reads the account's state and quota.
func (c *Client) GetAccount(ctx context.Context, params *GetAccountInput, optFns ...func(*Options)) (*GetAccountOutput, error) {
	return nil, nil
}
