package events

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
)

// envelope is a message of the SNS topic that SES reports to.
type envelope struct {
	Type         string `json:"Type"`
	Message      string `json:"Message"`
	SubscribeURL string `json:"SubscribeURL"`
}

// notification is an event of SES.
type notification struct {
	EventType string `json:"eventType"`
	Mail      struct {
		MessageID string `json:"messageId"`
	} `json:"mail"`
	Delivery struct {
		Timestamp  string   `json:"timestamp"`
		Recipients []string `json:"recipients"`
	} `json:"delivery"`
	Bounce struct {
		BounceType        string      `json:"bounceType"`
		BouncedRecipients []recipient `json:"bouncedRecipients"`
	} `json:"bounce"`
	Complaint struct {
		ComplainedRecipients []recipient `json:"complainedRecipients"`
	} `json:"complaint"`
}

type recipient struct {
	EmailAddress string `json:"emailAddress"`
}

// Handler answers SNS.
type Handler struct {
	outbox *Outbox
}

// NewHandler returns a handler that tells the outbox.
func NewHandler(outbox *Outbox) *Handler { return &Handler{outbox: outbox} }

// ServeHTTP implements http.Handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var e envelope
	if err := json.NewDecoder(r.Body).Decode(&e); err != nil {
		http.Error(w, "not a message of SNS", http.StatusBadRequest)
		return
	}
	if e.Type == "SubscriptionConfirmation" {
		if err := confirm(e.SubscribeURL); err != nil {
			http.Error(w, "not confirmed", http.StatusBadGateway)
		}
		return
	}
	var n notification
	if err := json.Unmarshal([]byte(e.Message), &n); err != nil {
		http.Error(w, "not an event of SES", http.StatusBadRequest)
		return
	}
	if err := h.tell(&n); err != nil {
		log.Printf("event: %v", err)
		http.Error(w, "try again", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// tell tells the outbox of one event.
func (h *Handler) tell(n *notification) error {
	switch n.EventType {
	case "Delivery":
		return h.outbox.Arrived(n.Mail.MessageID, n.Delivery.Timestamp)
	case "Bounce":
		if n.Bounce.BounceType != "Permanent" {
			return h.outbox.Late(n.Mail.MessageID)
		}
		for _, to := range n.Bounce.BouncedRecipients {
			if err := h.outbox.Lost(n.Mail.MessageID, to.EmailAddress); err != nil {
				return fmt.Errorf("bounce: %w", err)
			}
		}
	case "Complaint":
		// Who takes the clinic's mail for spam gets a call in place of the next one.
		for _, to := range n.Complaint.ComplainedRecipients {
			if err := h.outbox.Lost(n.Mail.MessageID, to.EmailAddress); err != nil {
				return fmt.Errorf("complaint: %w", err)
			}
		}
	}
	return nil
}

func confirm(url string) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
