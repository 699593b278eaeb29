// Package feedback is an endpoint of a parcel service: an envelope with a second
// document in it and a switch, with the names that SES has.
package feedback

import (
	"encoding/json"
	"net/http"
)

type envelope struct {
	Type    string `json:"Type"`
	Message string `json:"Message"`
}

type notification struct {
	NotificationType string `json:"notificationType"`
	Parcel           struct {
		ID string `json:"messageId"`
	} `json:"parcel"`
}

type store interface{ keep(id, what string) error }

type handler struct{ store store }

// ServeHTTP implements http.Handler.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var e envelope
	var n notification
	if json.NewDecoder(r.Body).Decode(&e) != nil || json.Unmarshal([]byte(e.Message), &n) != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	switch n.NotificationType {
	case "Delivery", "Bounce", "Complaint":
		if err := h.store.keep(n.Parcel.ID, n.NotificationType); err != nil {
			http.Error(w, "not stored", http.StatusInternalServerError)
		}
	}
}
