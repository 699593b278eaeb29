// Package pauboxhook receives the webhooks of the Paubox Email API: what becomes
// of mail that was sent. It takes the place of a handler of SES events behind an
// SNS topic. Paubox posts one JSON document, without an envelope, without a
// confirmation and without a signature.
//
// To set it up:
//
//  1. Implement Events. Each method has to store the event before it returns:
//     Paubox does not post an event again that it could not deliver.
//  2. Make a secret of at least 20 random characters, and mount the handler
//     under it, served over HTTPS (TLS 1.2 or newer):
//     mux.Handle("/paubox/", &pauboxhook.Handler{Secret: secret, Events: events})
//  3. Enter https://your.host/paubox/SECRET in the Paubox dashboard, under Email
//     API, Webhooks. Keep the path out of access logs: it holds the secret.
//
// Keep the SNS handler until SES has reported on the last mail that it accepted.
package pauboxhook

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"net/mail"
	"strings"
	"time"
)

// The events that Paubox posts. SES events without an entry here have no
// equivalent: Click (poll GetEmailDisposition), Complaint (unsubscribes are in
// the dashboard), Reject (the error of the send) and Send (no error of the send).
const (
	Delivered        = "api_mail_log_delivered"         // SES: Delivery
	Opened           = "api_mail_log_opened"            // SES: Open
	PermanentFailure = "api_mail_log_permanent_failure" // SES: Bounce, Permanent
	TemporaryFailure = "api_mail_log_temporary_failure" // SES: Bounce, Transient
)

// Event is what Paubox posts.
type Event struct {
	Name    string  `json:"event_name"`
	Payload Payload `json:"payload"`
}

// Payload tells of one message to one recipient.
type Payload struct {
	ID               int64          `json:"id"`                 // larger than 32 bits
	SourceTrackingID string         `json:"source_tracking_id"` // SourceTrackingID of the send; SES: mail.messageId
	HeaderMessageID  string         `json:"header_message_id"`  // the Message-ID header, with < and >
	OutboundQueueID  string         `json:"outbound_queue_id"`
	Time             time.Time      `json:"time"`
	From             string         `json:"from"`           // SES: mail.source
	To               string         `json:"to"`             // one recipient; SES: a list
	Subject          string         `json:"subject"`        // can be PHI: do not log it
	CustomHeaders    map[string]any `json:"custom_headers"` // the X- headers of the send; SES: mail.tags
}

// Key tells events apart: Paubox promises neither an order nor that an event
// comes once.
func (e Event) Key() string {
	return e.Payload.SourceTrackingID + " " + e.Payload.Recipient() + " " + e.Name
}

// Recipient returns the address of the recipient without a display name.
func (p Payload) Recipient() string { return address(p.To) }

// Sender returns the address of the sender without a display name.
func (p Payload) Sender() string { return address(p.From) }

func address(text string) string {
	if a, err := mail.ParseAddress(text); err == nil {
		return a.Address
	}
	return strings.TrimSpace(text)
}

// Events is where the events go. A method stores the event and returns; what
// takes longer is done later, from what is stored.
type Events interface {
	Delivered(ctx context.Context, e Event) error
	Opened(ctx context.Context, e Event) error
	// PermanentFailure is a hard bounce: no more mail to e.Payload.Recipient().
	PermanentFailure(ctx context.Context, e Event) error
	// TemporaryFailure is not final: the message may still be delivered.
	TemporaryFailure(ctx context.Context, e Event) error
}

// Handler answers Paubox.
type Handler struct {
	Secret string // the last element of the URL's path
	Events Events
	// Mine reports whether mail of a sender is this program's. Paubox posts the
	// events of all domains and programs of an organization to one URL. Nil
	// takes all.
	Mine func(sender string) bool
}

// maxBody is far more than an event has.
const maxBody = 1 << 20

// ServeHTTP answers 401 without the secret, 400 to what is no event, 500 where
// an event could not be stored, and 200 otherwise.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !h.authorized(r) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		http.Error(w, "POST only", http.StatusMethodNotAllowed)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		http.Error(w, "cannot read the body", http.StatusBadRequest)
		return
	}
	var e Event
	if err := json.Unmarshal(body, &e); err != nil && (e.known() || e.Name == "" || !json.Valid(body)) {
		http.Error(w, "not an event", http.StatusBadRequest)
		return
	}
	if e.Name == "" {
		http.Error(w, "event_name is missing", http.StatusBadRequest)
		return
	}
	if err := h.handle(r.Context(), e); err != nil {
		// Paubox does not try again: ask GetEmailDisposition about the message.
		// The error is for Events to log, because it can quote an address.
		log.Printf("paubox webhook: %s of message %q was not stored", e.Name, e.Payload.SourceTrackingID)
		http.Error(w, "not stored", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// authorized compares the last element of the path with the secret, in a time
// that tells nothing of either. Without it anyone could post, and have addresses
// suppressed.
func (h *Handler) authorized(r *http.Request) bool {
	given := sha256.Sum256([]byte(r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:]))
	secret := sha256.Sum256([]byte(h.Secret))
	return subtle.ConstantTimeCompare(given[:], secret[:]) == 1 && h.Secret != ""
}

// known reports whether there is a case for the event.
func (e Event) known() bool {
	switch e.Name {
	case Delivered, Opened, PermanentFailure, TemporaryFailure:
		return true
	}
	return false
}

// handle hands an event on by its name.
func (h *Handler) handle(ctx context.Context, e Event) error {
	if e.known() && h.Mine != nil && !h.Mine(e.Payload.Sender()) {
		return nil
	}
	switch e.Name {
	case Delivered:
		return h.Events.Delivered(ctx, e)
	case Opened:
		return h.Events.Opened(ctx, e)
	case PermanentFailure:
		return h.Events.PermanentFailure(ctx, e)
	case TemporaryFailure:
		return h.Events.TemporaryFailure(ctx, e)
	}
	// Paubox may have more events than it documents. What is in them is not logged.
	log.Printf("paubox webhook: no case for the event %.60q", e.Name)
	return nil
}
