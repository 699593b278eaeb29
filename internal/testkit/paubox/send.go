package paubox

import (
	"context"
	"errors"
	"fmt"
	"net/http"
)

// envelope is the object around every message on the wire.
type envelope[T any] struct {
	Data T `json:"data"`
}

type messageData struct {
	Message              Message `json:"message"`
	OverrideOpenTracking bool    `json:"override_open_tracking,omitempty"`
	OverrideLinkTracking bool    `json:"override_link_tracking,omitempty"`
	UnsubscribeURL       string  `json:"unsubscribe_url,omitempty"`
}

type batchData struct {
	Messages []Message `json:"messages"`
}

// SendMessage sends one mail: POST /messages.
func (c *Client) SendMessage(ctx context.Context, req *SendMessageRequest) (*SendMessageResponse, error) {
	if req == nil {
		return nil, errors.New("paubox: SendMessage: request must not be nil")
	}
	if err := req.Message.check("paubox: message"); err != nil {
		return nil, err
	}
	wire := envelope[messageData]{messageData{
		Message:              req.Message,
		OverrideOpenTracking: req.OverrideOpenTracking,
		OverrideLinkTracking: req.OverrideLinkTracking,
		UnsubscribeURL:       req.UnsubscribeURL,
	}}
	return fetch[SendMessageResponse](ctx, c, http.MethodPost, "/messages", wire)
}

// SendBatch sends several mails in one request: POST /bulk_messages. A mail
// that does not pass the local checks stops all of them.
func (c *Client) SendBatch(ctx context.Context, req *SendBatchRequest) (*SendBatchResponse, error) {
	if req == nil {
		return nil, errors.New("paubox: SendBatch: request must not be nil")
	}
	if len(req.Messages) == 0 {
		return nil, errors.New("paubox: SendBatch: at least one message is required")
	}
	for i, m := range req.Messages {
		if err := m.check(fmt.Sprintf("paubox: message[%d]", i)); err != nil {
			return nil, err
		}
	}
	wire := envelope[batchData]{batchData{req.Messages}}
	return fetch[SendBatchResponse](ctx, c, http.MethodPost, "/bulk_messages", wire)
}

// fetch performs a JSON call whose answer is a T.
func fetch[T any](ctx context.Context, c *Client, method, path string, in any) (*T, error) {
	out := new(T)
	if err := c.callJSON(ctx, method, path, in, out); err != nil {
		return nil, err
	}
	return out, nil
}

// check refuses what v1.0.0 refuses before it sends, and no more.
func (m Message) check(who string) error {
	if err := checkEnvelope(who+": ", m.Recipients, m.Headers); err != nil {
		return err
	}
	if m.Content.PlainText == nil && m.Content.HTML == nil {
		return fmt.Errorf("%s: content: at least one of text/plain or text/html is required", who)
	}
	for _, a := range m.Attachments {
		if err := a.check(who); err != nil {
			return err
		}
	}
	return nil
}

func checkEnvelope(prefix string, recipients []string, h MessageHeaders) error {
	switch {
	case len(recipients) == 0:
		return errors.New(prefix + "recipients must not be empty")
	case h.From == "":
		return errors.New(prefix + "headers.from must not be empty")
	case h.Subject == "":
		return errors.New(prefix + "headers.subject must not be empty")
	}
	return nil
}

func (a Attachment) check(who string) error {
	switch {
	case a.FileName == "":
		return fmt.Errorf("%s: attachment: fileName must not be empty", who)
	case a.ContentType == "":
		return fmt.Errorf("%s: attachment %q: contentType must not be empty", who, a.FileName)
	case a.Content == "":
		return fmt.Errorf("%s: attachment %q: content must not be empty", who, a.FileName)
	}
	return nil
}
