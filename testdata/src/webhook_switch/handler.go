// Package feedback is an HTTPS endpoint of an SNS topic whose handler calls a
// store: sesfix writes one of Paubox webhooks that calls it the same way.
package feedback

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strings"
)

type envelope struct {
	Type         string `json:"Type"`
	Message      string `json:"Message"`
	SubscribeURL string `json:"SubscribeURL"`
}

type notification struct {
	NotificationType string `json:"notificationType"`
	Mail             struct {
		MessageID string `json:"messageId"`
		Source    string `json:"source"`
	} `json:"mail"`
	Bounce   *bounce `json:"bounce,omitempty"`
	Delivery *struct {
		Timestamp  string   `json:"timestamp"`
		Recipients []string `json:"recipients"`
	} `json:"delivery,omitempty"`
	Complaint *struct {
		ComplainedRecipients []recipient `json:"complainedRecipients"`
	} `json:"complaint,omitempty"`
}

type bounce struct {
	BounceType        string      `json:"bounceType"`
	BouncedRecipients []recipient `json:"bouncedRecipients"`
}

type recipient struct {
	EmailAddress   string `json:"emailAddress"`
	DiagnosticCode string `json:"diagnosticCode"`
}

// Store keeps what became of mail.
type Store interface {
	Delivered(ctx context.Context, id, to, when string) error
	Suppress(ctx context.Context, address, reason string) error
	Retry(ctx context.Context, id, address string) error
}

// Handler answers SNS.
type Handler struct {
	store Store
}

// ServeHTTP implements http.Handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var e envelope
	if err := json.NewDecoder(r.Body).Decode(&e); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	switch e.Type {
	case "SubscriptionConfirmation": // want `\(sns-envelope\)`
		confirm(e.SubscribeURL)
	case "Notification":
		var n notification
		if err := json.Unmarshal([]byte(e.Message), &n); err != nil { // want `\(sns-envelope\)`
			http.Error(w, "no JSON", http.StatusBadRequest)
			return
		}
		if err := h.handle(r.Context(), &n); err != nil {
			log.Printf("event of %s: %v", n.Mail.MessageID, err)
			http.Error(w, "not stored", http.StatusInternalServerError)
			return
		}
	}
	w.WriteHeader(http.StatusOK)
}

func confirm(url string) {
	if resp, err := http.Get(url); err == nil { // want `\(sns-envelope\)`
		resp.Body.Close()
	}
}

func (h *Handler) handle(ctx context.Context, n *notification) error {
	switch n.NotificationType {
	case "Delivery": // want `\(event-delivery\)`
		for _, to := range n.Delivery.Recipients {
			if err := h.store.Delivered(ctx, n.Mail.MessageID, to, n.Delivery.Timestamp); err != nil {
				return err
			}
		}
	case "Bounce": // want `\(event-bounce\)`
		return h.bounced(ctx, n.Mail.MessageID, n.Bounce)
	case "Complaint": // want `\(event-complaint\)`
		for _, to := range n.Complaint.ComplainedRecipients {
			if err := h.store.Suppress(ctx, to.EmailAddress, "complaint"); err != nil {
				return err
			}
		}
	default:
		log.Printf("unknown event %q", n.NotificationType)
	}
	return nil
}

func (h *Handler) bounced(ctx context.Context, id string, b *bounce) error {
	for _, to := range b.BouncedRecipients {
		switch b.BounceType {
		case "Permanent": // want `\(event-bounce\)`
			if err := h.store.Suppress(ctx, strings.ToLower(to.EmailAddress), to.DiagnosticCode); err != nil {
				return fmt.Errorf("suppress: %w", err)
			}
		case "Transient": // want `\(event-bounce\)`
			if err := h.store.Retry(ctx, id, to.EmailAddress); err != nil {
				return err
			}
		}
	}
	return nil
}
