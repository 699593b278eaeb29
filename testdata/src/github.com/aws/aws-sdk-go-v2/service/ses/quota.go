package ses

import "context"

// GetSendQuotaInput is the input of GetSendQuota.
type GetSendQuotaInput struct{}

// GetSendQuotaOutput is the output of GetSendQuota.
type GetSendQuotaOutput struct {
	Max24HourSend   float64
	MaxSendRate     float64
	SentLast24Hours float64
}

// GetSendQuota returns the sending limits of the account.
func (c *Client) GetSendQuota(ctx context.Context, params *GetSendQuotaInput, optFns ...func(*Options)) (*GetSendQuotaOutput, error) {
	return &GetSendQuotaOutput{}, nil
}
