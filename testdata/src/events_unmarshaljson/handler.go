// Package feedback decodes by a method of its own: the type first, then what
// belongs to it.
package feedback

import "encoding/json"

// Event is one event, with what belongs to its type.
type Event struct {
	Type    string
	Details any
}

type bounce struct {
	BouncedRecipients []struct {
		EmailAddress string `json:"emailAddress"`
	} `json:"bouncedRecipients"`
}

type complaint struct {
	ComplaintFeedbackType string `json:"complaintFeedbackType"`
}

// UnmarshalJSON implements json.Unmarshaler.
func (e *Event) UnmarshalJSON(text []byte) error {
	var head struct {
		NotificationType string          `json:"notificationType"`
		Bounce           json.RawMessage `json:"bounce"`
		Complaint        json.RawMessage `json:"complaint"`
	}
	if err := json.Unmarshal(text, &head); err != nil {
		return err
	}
	e.Type = head.NotificationType
	switch e.Type {
	case "Bounce": // want `two events.*\(event-bounce\)`
		b := new(bounce)
		e.Details = b
		return json.Unmarshal(head.Bounce, b)
	case "Complaint": // want `Complaint events.*lines 40 to 42 become dead code.*\(event-complaint\)`
		c := new(complaint)
		e.Details = c
		return json.Unmarshal(head.Complaint, c)
	}
	return nil
}

// Failed reports whether the mail did not arrive.
func (e *Event) Failed() bool {
	return e.Type == "Bounce" // want `two events.*\(event-bounce\)`
}
