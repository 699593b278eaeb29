// Package feedback compares one condition after the other, in both dialects.
package feedback

import (
	"encoding/json"
	"net/http"
)

type event struct {
	EventType        string `json:"eventType"`
	NotificationType string `json:"notificationType"`
	Bounce           struct {
		BounceType        string `json:"bounceType"`
		BouncedRecipients []struct {
			EmailAddress   string `json:"emailAddress"`
			DiagnosticCode string `json:"diagnosticCode"`
		} `json:"bouncedRecipients"`
	} `json:"bounce"`
}

// kind falls back from one dialect to the other.
func (e event) kind() string {
	if e.EventType != "" {
		return e.EventType
	}
	return e.NotificationType
}

func handle(r *http.Request, suppress, later func(address, why string)) error {
	var envelope struct{ Type, Message string }
	if err := json.NewDecoder(r.Body).Decode(&envelope); err != nil {
		return err
	}
	var e event
	if err := json.Unmarshal([]byte(envelope.Message), &e); err != nil { // want `out of its SNS message.*\(sns-envelope\)`
		return err
	}
	if envelope.Type == "UnsubscribeConfirmation" { // want `line 39 becomes dead code.*\(sns-envelope\)`
		return nil
	}
	kind := e.kind()
	if kind == "Bounce" && e.Bounce.BounceType == "Permanent" { // want `Bounce events.*\(event-bounce\)` `Permanent bounces.*\(event-bounce\)`
		for _, to := range e.Bounce.BouncedRecipients {
			suppress(to.EmailAddress, to.DiagnosticCode)
		}
	} else if kind == "Bounce" && "Transient" == e.Bounce.BounceType { // want `Bounce events.*\(event-bounce\)` `Transient bounces.*\(event-bounce\)`
		for _, to := range e.Bounce.BouncedRecipients {
			later(to.EmailAddress, to.DiagnosticCode)
		}
	} else if kind == "Complaint" { // want `Complaint events.*no such event: line 51 becomes dead code.*\(event-complaint\)`
		suppress("", "complained")
	}
	if e.NotificationType != "Delivery" { // want `api_mail_log_delivered.*\(event-delivery\)`
		return nil
	}
	if e.EventType != "Click" { // want `the comparison always holds from then on.*\(event-click\)`
		return nil
	}
	return nil
}
