// Package feedback is a function literal that compares one condition after the
// other, with early returns and a type for the type of an event. What it calls
// comes from the function around it.
package feedback

import (
	"encoding/json"
	"io"
	"net/http"
	"time"
)

// Kind is the type of an event.
type Kind string

// ID is the ID of a message.
type ID string

// The types that matter here.
const (
	Bounced Kind = "Bounce"
	Opened  Kind = "Open"
)

type event struct {
	Kind Kind `json:"eventType"`
	Mail struct {
		ID          ID       `json:"messageId"`
		Destination []string `json:"destination"`
	} `json:"mail"`
	Bounce struct {
		Type              string `json:"bounceType"`
		BouncedRecipients []struct {
			EmailAddress string `json:"emailAddress"`
		} `json:"bouncedRecipients"`
	} `json:"bounce"`
	Open struct {
		Timestamp time.Time `json:"timestamp"`
	} `json:"open"`
}

func (e event) final() bool { return e.Bounce.Type == "Permanent" } // want `\(event-bounce\)`

type row struct {
	id   ID
	to   string
	what Kind
	at   time.Time
}

type table interface{ insert(r row) error }

func endpoint(t table, suppress func(address string)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		var envelope struct{ Message string }
		if err = json.Unmarshal(text, &envelope); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		var e event
		if err = json.Unmarshal([]byte(envelope.Message), &e); err != nil { // want `\(sns-envelope\)`
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		if e.Kind != Bounced && e.Kind != Opened { // want `\(event-bounce\)` `\(event-open\)`
			w.WriteHeader(http.StatusOK)
			return
		}
		if e.Kind == Opened { // want `\(event-open\)`
			err := t.insert(row{id: e.Mail.ID, to: e.Mail.Destination[0], what: e.Kind, at: e.Open.Timestamp})
			if err != nil {
				w.WriteHeader(http.StatusInternalServerError)
			}
			return
		}
		to := e.Bounce.BouncedRecipients
		if len(to) == 0 {
			return
		}
		if e.final() {
			suppress(to[0].EmailAddress)
		} else if err := t.insert(row{id: e.Mail.ID, to: to[0].EmailAddress, what: "soft"}); err != nil {
			http.Error(w, "not stored", 500)
			return
		}
		w.WriteHeader(200)
	}
}
