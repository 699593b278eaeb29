package paubox

import "context"

// SendMessageRequest is the request of SendMessage.
type SendMessageRequest struct {
	Message              Message
	OverrideOpenTracking bool
	OverrideLinkTracking bool
	UnsubscribeURL       string
}

// Message is one message.
type Message struct {
	Recipients              []string
	BCC                     []string
	CC                      []string
	Headers                 MessageHeaders
	AllowNonTLS             bool
	ForceSecureNotification bool
	Content                 MessageContent
	Attachments             []Attachment
}

// MessageHeaders are the headers of a message.
type MessageHeaders struct {
	Subject             string
	From                string
	ReplyTo             string
	ListUnsubscribe     string
	ListUnsubscribePost string
	CustomHeaders       map[string]string
}

// MarshalJSON implements json.Marshaler.
func (h MessageHeaders) MarshalJSON() ([]byte, error) { return nil, nil }

// MessageContent is the text part, the HTML part or both.
type MessageContent struct {
	PlainText *string
	HTML      *string
}

// Attachment is a file of a message.
type Attachment struct {
	FileName    string
	ContentType string
	Content     string
}

// SendMessageResponse is the answer of SendMessage.
type SendMessageResponse struct {
	SourceTrackingID string
	CustomHeaders    map[string]string
	Data             string
}

// SendMessage sends one message.
func (c *Client) SendMessage(ctx context.Context, req *SendMessageRequest) (*SendMessageResponse, error) {
	return nil, nil
}

// SendBatchRequest is the request of SendBatch.
type SendBatchRequest struct {
	Messages []Message
}

// SendBatchResponse is the answer of SendBatch.
type SendBatchResponse struct {
	Messages []SendMessageResponse
}

// SendBatch sends several messages.
func (c *Client) SendBatch(ctx context.Context, req *SendBatchRequest) (*SendBatchResponse, error) {
	return nil, nil
}
