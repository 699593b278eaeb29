package paubox

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"
)

// Template is a dynamic template of the account. Lists come without bodies.
type Template struct {
	ID            int64          `json:"id"`
	Name          string         `json:"name"`
	APICustomerID int64          `json:"api_customer_id,omitempty"`
	Body          string         `json:"body,omitempty"`
	Metadata      map[string]any `json:"metadata,omitempty"`
	CreatedAt     *time.Time     `json:"created_at,omitempty"`
	UpdatedAt     *time.Time     `json:"updated_at,omitempty"`
}

// ListTemplatesResponse is every template of the account; there are no pages.
type ListTemplatesResponse struct {
	Templates []Template `json:"templates"`
}

// DeleteTemplateResponse confirms a deletion.
type DeleteTemplateResponse struct {
	Message string `json:"message"`
}

// TemplateMutationResponse confirms a change. It does not tell the ID.
type TemplateMutationResponse struct {
	Message string                 `json:"message"`
	Params  TemplateMutationParams `json:"params"`
}

// TemplateMutationParams is what the API took from the request.
type TemplateMutationParams struct {
	Name string `json:"name"`
}

// CreateTemplateRequest is the argument of [Client.CreateTemplate]; both
// fields are required.
type CreateTemplateRequest struct {
	Name string
	Body []byte
}

// UpdateTemplateRequest is the argument of [Client.UpdateTemplate]; an empty
// field stays as it was.
type UpdateTemplateRequest struct {
	Name string
	Body []byte
}

// SendTemplatedMessageRequest is the argument of [Client.SendTemplatedMessage].
type SendTemplatedMessageRequest struct {
	TemplateName   string
	TemplateValues map[string]any
	Message        TemplatedMessage
}

// TemplatedMessage is a [Message] whose content comes from a template.
type TemplatedMessage struct {
	Recipients              []string       `json:"recipients"`
	BCC                     []string       `json:"bcc,omitempty"`
	CC                      []string       `json:"cc,omitempty"`
	Headers                 MessageHeaders `json:"headers"`
	AllowNonTLS             bool           `json:"allowNonTLS,omitempty"`
	ForceSecureNotification bool           `json:"forceSecureNotification,omitempty"`
	Attachments             []Attachment   `json:"attachments,omitempty"`
}

type templatedData struct {
	TemplateName   string           `json:"template_name"`
	TemplateValues string           `json:"template_values"` // JSON inside a JSON string
	Message        TemplatedMessage `json:"message"`
}

// SendTemplatedMessage sends one mail from a stored template: POST
// /templated_messages. A nil map of values goes out as the text null.
func (c *Client) SendTemplatedMessage(ctx context.Context, req *SendTemplatedMessageRequest) (*SendMessageResponse, error) {
	const who = "paubox: SendTemplatedMessage: "
	if req == nil {
		return nil, errors.New(who + "request must not be nil")
	}
	if req.TemplateName == "" {
		return nil, errors.New(who + "TemplateName must not be empty")
	}
	if err := checkEnvelope(who+"message.", req.Message.Recipients, req.Message.Headers); err != nil {
		return nil, err
	}
	values, err := json.Marshal(req.TemplateValues)
	if err != nil {
		return nil, fmt.Errorf(who+"encoding TemplateValues: %w", err)
	}
	wire := envelope[templatedData]{templatedData{req.TemplateName, string(values), req.Message}}
	return fetch[SendMessageResponse](ctx, c, http.MethodPost, "/templated_messages", wire)
}
