package paubox

import (
	"context"
	"time"
)

// SendTemplatedMessageRequest is the request of SendTemplatedMessage.
type SendTemplatedMessageRequest struct {
	TemplateName   string
	TemplateValues map[string]any
	Message        TemplatedMessage
}

// TemplatedMessage is a message whose content a template holds.
type TemplatedMessage struct {
	Recipients              []string
	BCC                     []string
	CC                      []string
	Headers                 MessageHeaders
	AllowNonTLS             bool
	ForceSecureNotification bool
	Attachments             []Attachment
}

// SendTemplatedMessage sends one message made of a stored template.
func (c *Client) SendTemplatedMessage(ctx context.Context, req *SendTemplatedMessageRequest) (*SendMessageResponse, error) {
	return nil, nil
}

// Template is a stored template.
type Template struct {
	ID            int64
	Name          string
	APICustomerID int64
	Body          string
	Metadata      map[string]any
	CreatedAt     *time.Time
	UpdatedAt     *time.Time
}

// CreateTemplateRequest is the request of CreateTemplate.
type CreateTemplateRequest struct {
	Name string
	Body []byte
}

// UpdateTemplateRequest is the request of UpdateTemplate.
type UpdateTemplateRequest struct {
	Name string
	Body []byte
}

// TemplateMutationParams is what the service recorded.
type TemplateMutationParams struct {
	Name string
}

// TemplateMutationResponse is the answer of CreateTemplate and UpdateTemplate.
type TemplateMutationResponse struct {
	Message string
	Params  TemplateMutationParams
}

// DeleteTemplateResponse is the answer of DeleteTemplate.
type DeleteTemplateResponse struct {
	Message string
}

// ListTemplatesResponse is the answer of ListTemplates.
type ListTemplatesResponse struct {
	Templates []Template
}

// CreateTemplate stores a template.
func (c *Client) CreateTemplate(ctx context.Context, req *CreateTemplateRequest) (*TemplateMutationResponse, error) {
	return nil, nil
}

// UpdateTemplate changes a template.
func (c *Client) UpdateTemplate(ctx context.Context, id int64, req *UpdateTemplateRequest) (*TemplateMutationResponse, error) {
	return nil, nil
}

// GetTemplate reads a template.
func (c *Client) GetTemplate(ctx context.Context, id int64) (*Template, error) { return nil, nil }

// ListTemplates lists the templates.
func (c *Client) ListTemplates(ctx context.Context) (*ListTemplatesResponse, error) { return nil, nil }

// DeleteTemplate deletes a template.
func (c *Client) DeleteTemplate(ctx context.Context, id int64) (*DeleteTemplateResponse, error) {
	return nil, nil
}
