package paubox

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"strconv"
)

const templates = "/dynamic_templates"

// ListTemplates returns every template: GET /dynamic_templates.
func (c *Client) ListTemplates(ctx context.Context) (*ListTemplatesResponse, error) {
	list, err := fetch[[]Template](ctx, c, http.MethodGet, templates, nil) // a bare array
	if err != nil {
		return nil, err
	}
	return &ListTemplatesResponse{Templates: *list}, nil
}

// GetTemplate returns one template: GET /dynamic_templates/ID.
func (c *Client) GetTemplate(ctx context.Context, id int64) (*Template, error) {
	path, err := templatePath("GetTemplate", id)
	if err != nil {
		return nil, err
	}
	return fetch[Template](ctx, c, http.MethodGet, path, nil)
}

// CreateTemplate stores a new template: POST /dynamic_templates.
func (c *Client) CreateTemplate(ctx context.Context, req *CreateTemplateRequest) (*TemplateMutationResponse, error) {
	switch {
	case req == nil:
		return nil, errors.New("paubox: CreateTemplate: request must not be nil")
	case req.Name == "":
		return nil, errors.New("paubox: CreateTemplate: Name must not be empty")
	case len(req.Body) == 0:
		return nil, errors.New("paubox: CreateTemplate: Body must not be empty")
	}
	return c.storeTemplate(ctx, http.MethodPost, templates, req.Name, req.Body)
}

// UpdateTemplate changes a template: PATCH /dynamic_templates/ID.
func (c *Client) UpdateTemplate(ctx context.Context, id int64, req *UpdateTemplateRequest) (*TemplateMutationResponse, error) {
	path, err := templatePath("UpdateTemplate", id)
	switch {
	case err != nil:
		return nil, err
	case req == nil:
		return nil, errors.New("paubox: UpdateTemplate: request must not be nil")
	case req.Name == "" && len(req.Body) == 0:
		return nil, errors.New("paubox: UpdateTemplate: at least one of Name or Body must be provided")
	}
	return c.storeTemplate(ctx, http.MethodPatch, path, req.Name, req.Body)
}

// DeleteTemplate removes a template: DELETE /dynamic_templates/ID.
func (c *Client) DeleteTemplate(ctx context.Context, id int64) (*DeleteTemplateResponse, error) {
	path, err := templatePath("DeleteTemplate", id)
	if err != nil {
		return nil, err
	}
	return fetch[DeleteTemplateResponse](ctx, c, http.MethodDelete, path, nil)
}

func templatePath(method string, id int64) (string, error) {
	if id <= 0 {
		return "", fmt.Errorf("paubox: %s: id must be a positive template ID", method)
	}
	return templates + "/" + strconv.FormatInt(id, 10), nil
}

// storeTemplate sends a form, since the API takes the body as a file. Unlike
// a message, a template needs an answer that parses.
func (c *Client) storeTemplate(ctx context.Context, method, path, name string, body []byte) (*TemplateMutationResponse, error) {
	form, contentType, err := templateForm(name, body)
	if err != nil {
		return nil, fmt.Errorf("paubox: encoding template: %w", err)
	}
	b, err := c.perform(ctx, call{method: method, path: path, contentType: contentType, body: form})
	if err != nil {
		return nil, err
	}
	out := new(TemplateMutationResponse)
	if err := json.Unmarshal(b, out); err != nil {
		return nil, fmt.Errorf("paubox: decoding template response: %w", err)
	}
	return out, nil
}

// templateForm holds data[name] and the file data[body], each where given.
func templateForm(name string, body []byte) (form []byte, contentType string, err error) {
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	if name != "" {
		if err := w.WriteField("data[name]", name); err != nil {
			return nil, "", err
		}
	}
	if len(body) > 0 {
		part, err := w.CreatePart(textproto.MIMEHeader{
			"Content-Disposition": {`form-data; name="data[body]"; filename="template.hbs"`},
			"Content-Type":        {"application/octet-stream"},
		})
		if err != nil {
			return nil, "", err
		}
		if _, err := part.Write(body); err != nil {
			return nil, "", err
		}
	}
	if err := w.Close(); err != nil {
		return nil, "", err
	}
	return buf.Bytes(), w.FormDataContentType(), nil
}
