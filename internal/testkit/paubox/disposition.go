package paubox

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
)

// The states of a delivery.
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

// Whether a recipient has opened a mail.
const (
	OpenedStatusOpened    = "opened"
	OpenedStatusNotOpened = "not opened"
)

// EmailDisposition tells what became of a mail.
type EmailDisposition struct {
	SourceTrackingID string               `json:"sourceTrackingId"`
	Data             EmailDispositionData `json:"data"`
}

// EmailDispositionData is the object that the API puts around the record.
type EmailDispositionData struct {
	Message MessageDisposition `json:"message"`
}

// MessageDisposition is the record of one mail.
type MessageDisposition struct {
	ID                string            `json:"id"`
	MessageDeliveries []MessageDelivery `json:"message_deliveries"`
	TotalOpens        *int              `json:"total_opens,omitempty"`
	DistinctOpens     *int              `json:"distinct_opens,omitempty"`
	TotalClickCount   *int              `json:"total_click_count,omitempty"`
	ClicksPerLink     []LinkClick       `json:"clicks_per_link,omitempty"`
	Unsubscribed      *bool             `json:"unsubscribed,omitempty"`
}

// MessageDelivery is the delivery to one recipient.
type MessageDelivery struct {
	Recipient string         `json:"recipient"`
	Status    DeliveryStatus `json:"status"`
}

// DeliveryStatus is how far a delivery has come.
type DeliveryStatus struct {
	DeliveryStatus string  `json:"deliveryStatus"`
	DeliveryTime   *string `json:"deliveryTime,omitempty"`
	OpenedStatus   *string `json:"openedStatus,omitempty"`
	OpenedTime     *string `json:"openedTime,omitempty"`
}

// LinkClick counts the clicks on one link.
type LinkClick struct {
	ClickCount int    `json:"click_count"`
	TargetURL  string `json:"target_url"`
}

// GetEmailDisposition asks after a mail by the ID that sending it returned:
// GET /message_receipt.
func (c *Client) GetEmailDisposition(ctx context.Context, sourceTrackingID string) (*EmailDisposition, error) {
	if strings.TrimSpace(sourceTrackingID) == "" {
		return nil, errors.New("paubox: GetEmailDisposition: sourceTrackingID must not be empty")
	}
	path := "/message_receipt?sourceTrackingId=" + url.QueryEscape(sourceTrackingID)
	return fetch[EmailDisposition](ctx, c, http.MethodGet, path, nil)
}
