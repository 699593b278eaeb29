// Package feedback has a type for the type of an event, a table of handlers and
// comparisons that do not mind the letter case.
package feedback

import (
	"slices"
	"strings"
)

// Kind is the type of an event.
type Kind string

// The types.
const (
	Bounced    Kind = "Bounce"
	Complained Kind = "Complaint"
	Clicked    Kind = "Click"
	Other      Kind = "Other"
)

// Final reports whether no mail will arrive.
func (k Kind) Final() bool {
	return k == Bounced || k == Complained // want `Bounce events.*\(event-bounce\)` `Complaint events.*\(event-complaint\)`
}

// Event is one event.
type Event struct {
	Kind   Kind `json:"eventType"`
	Mail   mail `json:"mail"`
	Bounce struct {
		Type string `json:"bounceType"`
	} `json:"bounce"`
}

type mail struct {
	ID string `json:"messageId"`
}

type log map[string]string

func (l log) handle(e *Event) {
	switch e.Kind {
	case Clicked: // want `Click events.*line 44 becomes dead code.*\(event-click\)`
		l[e.Mail.ID] = "clicked"
	case Other:
		l[e.Mail.ID] = "other"
	}
	handlers := map[string]func(*Event){
		"Reject": l.rejected, // want `Reject events.*line 49 becomes dead code, .*\(rejected\).*\(event-reject\)`
		"Open":   l.opened,   // want `api_mail_log_opened.*\(event-open\)`
	}
	if handler := handlers[string(e.Kind)]; handler != nil {
		handler(e)
	}
	if strings.EqualFold(string(e.Kind), "SEND") { // want `Send events.*line 56 becomes dead code.*\(event-send\)`
		l[e.Mail.ID] = "sent"
	}
	if strings.ToLower(string(e.Kind)) == "deliverydelay" { // want `DeliveryDelay events.*\(event-other\)`
		l[e.Mail.ID] = "late"
	}
	if slices.Contains([]string{"transient", "undetermined"}, strings.ToLower(e.Bounce.Type)) { // want `Transient bounces.*\(event-bounce\)` `Undetermined bounces.*\(event-bounce\)`
		l[e.Mail.ID] = "not final"
	}
}

func (l log) rejected(e *Event) { l[e.Mail.ID] = "rejected" }

func (l log) opened(e *Event) { l[e.Mail.ID] = "opened" }
