// Package feedback takes both dialects, and a worker hands it the event.
package feedback

import "fmt"

// Event is one event of either dialect.
type Event struct {
	EventType        string `json:"eventType"`
	NotificationType string `json:"notificationType"`
	Mail             struct {
		MessageID string `json:"messageId"`
	} `json:"mail"`
	Bounce struct {
		BounceType        string `json:"bounceType"`
		BouncedRecipients []struct {
			EmailAddress string `json:"emailAddress"`
		} `json:"bouncedRecipients"`
	} `json:"bounce"`
	Delivery struct {
		Recipients []string `json:"recipients"`
	} `json:"delivery"`
}

// Kind falls back from one dialect to the other.
func (e *Event) Kind() string {
	if e.EventType != "" {
		return e.EventType
	}
	return e.NotificationType
}

type audit struct{ lines map[string]string }

func (a audit) add(id, what string, to ...string) error {
	if a.lines == nil {
		return fmt.Errorf("no room")
	}
	a.lines[id] = what + fmt.Sprint(to)
	return nil
}

// Handle keeps the event.
func (a audit) Handle(e *Event) error {
	switch e.Kind() {
	case "Bounce": // want `\(event-bounce\)`
		if e.Bounce.BounceType != "Permanent" { // want `\(event-bounce\)`
			return nil
		}
		for _, to := range e.Bounce.BouncedRecipients {
			if err := a.add(e.Mail.MessageID, "bounced", to.EmailAddress); err != nil {
				return err
			}
		}
	case "Delivery": // want `\(event-delivery\)`
		return a.add(e.Mail.MessageID, e.Kind(), e.Delivery.Recipients...)
	case "Send", "Reject": // want `\(event-send\)` `\(event-reject\)`
		return a.add(e.Mail.MessageID, e.Kind())
	}
	return nil
}
