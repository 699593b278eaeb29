package paubox

import "context"

// The delivery states of a message.
const (
	DeliveryStatusProcessing             = "processing"
	DeliveryStatusTLSNotOffered          = "TLS not offered, sending via Secure Portal"
	DeliveryStatusSoftBounced            = "soft bounced"
	DeliveryStatusSoftBouncedMailboxFull = "soft bounced - mailbox full"
	DeliveryStatusHardBounced            = "hard bounced"
	DeliveryStatusInternalError          = "Internal error. Please check back later."
	DeliveryStatusDelivered              = "delivered"
	DeliveryStatusDeliveredViaPortal     = "delivered via secure portal"
)

// The opened states of a message.
const (
	OpenedStatusOpened    = "opened"
	OpenedStatusNotOpened = "not opened"
)

// EmailDisposition is the answer of GetEmailDisposition.
type EmailDisposition struct {
	SourceTrackingID string
	Data             EmailDispositionData
}

// EmailDispositionData wraps the record of a message.
type EmailDispositionData struct {
	Message MessageDisposition
}

// MessageDisposition is what became of a message.
type MessageDisposition struct {
	ID                string
	MessageDeliveries []MessageDelivery
	TotalOpens        *int
	DistinctOpens     *int
	TotalClickCount   *int
	ClicksPerLink     []LinkClick
	Unsubscribed      *bool
}

// MessageDelivery is what became of a message for one recipient.
type MessageDelivery struct {
	Recipient string
	Status    DeliveryStatus
}

// DeliveryStatus is how far a delivery is.
type DeliveryStatus struct {
	DeliveryStatus string
	DeliveryTime   *string
	OpenedStatus   *string
	OpenedTime     *string
}

// LinkClick counts the clicks on one link.
type LinkClick struct {
	ClickCount int
	TargetURL  string
}

// GetEmailDisposition reads what became of a message.
func (c *Client) GetEmailDisposition(ctx context.Context, sourceTrackingID string) (*EmailDisposition, error) {
	return nil, nil
}
