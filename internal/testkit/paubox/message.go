package paubox

import "encoding/json"

// Message is a mail. Recipients, Headers.From, Headers.Subject and one of the
// two bodies are required.
type Message struct {
	Recipients              []string       `json:"recipients"`
	BCC                     []string       `json:"bcc,omitempty"`
	CC                      []string       `json:"cc,omitempty"`
	Headers                 MessageHeaders `json:"headers"`
	AllowNonTLS             bool           `json:"allowNonTLS,omitempty"`
	ForceSecureNotification bool           `json:"forceSecureNotification,omitempty"`
	Content                 MessageContent `json:"content"`
	Attachments             []Attachment   `json:"attachments,omitempty"`
}

// MessageHeaders are the headers of a mail. CustomHeaders stand beside the
// others on the wire, and win where they use one of their names.
type MessageHeaders struct {
	Subject             string            `json:"subject"`
	From                string            `json:"from"`
	ReplyTo             string            `json:"reply-to,omitempty"`
	ListUnsubscribe     string            `json:"List-Unsubscribe,omitempty"`
	ListUnsubscribePost string            `json:"List-Unsubscribe-Post,omitempty"`
	CustomHeaders       map[string]string `json:"-"`
}

// MarshalJSON writes one flat object and leaves out what is empty.
func (h MessageHeaders) MarshalJSON() ([]byte, error) {
	flat := map[string]string{
		"subject":               h.Subject,
		"from":                  h.From,
		"reply-to":              h.ReplyTo,
		"List-Unsubscribe":      h.ListUnsubscribe,
		"List-Unsubscribe-Post": h.ListUnsubscribePost,
	}
	for name, value := range flat {
		if value == "" {
			delete(flat, name)
		}
	}
	for name, value := range h.CustomHeaders {
		flat[name] = value
	}
	return json.Marshal(flat)
}

// MessageContent holds the bodies of a mail; nil means there is none.
type MessageContent struct {
	PlainText *string `json:"text/plain,omitempty"`
	HTML      *string `json:"text/html,omitempty"`
}

// Attachment is a file; Content is in standard base64.
type Attachment struct {
	FileName    string `json:"fileName"`
	ContentType string `json:"contentType"`
	Content     string `json:"content"`
}

// SendMessageRequest is the argument of [Client.SendMessage].
type SendMessageRequest struct {
	Message              Message
	OverrideOpenTracking bool
	OverrideLinkTracking bool
	UnsubscribeURL       string
}

// SendMessageResponse is the receipt for one mail.
type SendMessageResponse struct {
	SourceTrackingID string            `json:"sourceTrackingId"`
	CustomHeaders    map[string]string `json:"customHeaders"`
	Data             string            `json:"data"`
}

// SendBatchRequest is the argument of [Client.SendBatch].
type SendBatchRequest struct {
	Messages []Message
}

// SendBatchResponse has a receipt for each mail, in the order of the request.
type SendBatchResponse struct {
	Messages []SendMessageResponse `json:"messages"`
}
