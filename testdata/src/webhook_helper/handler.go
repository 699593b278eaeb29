// Package feedback leaves bounces to a helper function that gives back nothing:
// what fails is logged, and the next recipient is looked at.
package feedback

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
)

type message struct{ Type, Message string }

type event struct {
	Type   string  `json:"notificationType"`
	Bounce *bounce `json:"bounce"`
}

type bounce struct {
	Kind       string `json:"bounceType"`
	Sub        string `json:"bounceSubType"`
	Recipients []struct {
		Address string `json:"emailAddress"`
	} `json:"bouncedRecipients"`
}

// Reason says why no mail goes to an address.
type Reason string

const gone Reason = "gone"

type list interface {
	Add(ctx context.Context, address string, why Reason) (int, error)
}

type hooks struct {
	log  *slog.Logger
	list list
}

func (h *hooks) message(w http.ResponseWriter, r *http.Request) {
	defer r.Body.Close()
	var m message
	if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	var e event
	if err := json.Unmarshal([]byte(m.Message), &e); err != nil { // want `\(sns-envelope\)`
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	switch strings.ToLower(e.Type) {
	case "bounce": // want `\(event-bounce\)`
		h.bounced(r.Context(), e)
	default:
		h.log.Debug("not handled", "type", e.Type)
	}
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(http.StatusOK)
	fmt.Fprintln(w, "ok")
}

func (h *hooks) bounced(ctx context.Context, e event) {
	if e.Bounce == nil {
		return
	}
	if !strings.EqualFold(e.Bounce.Kind, "Permanent") { // want `\(event-bounce\)`
		h.log.Debug("not final", "type", e.Bounce.Kind, "subtype", e.Bounce.Sub)
		return
	}
	for _, to := range e.Bounce.Recipients {
		if to.Address == "" {
			continue
		}
		if _, err := h.list.Add(ctx, to.Address, gone); err != nil {
			h.log.Error("not added", "err", err)
			continue
		}
		h.log.Info("added", "subtype", e.Bounce.Sub)
	}
}
