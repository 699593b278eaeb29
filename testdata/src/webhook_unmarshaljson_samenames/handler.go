// Package jobs decodes its own events by a method: the type first.
package jobs

import "encoding/json"

type event struct {
	Type string
	Send bool
}

// UnmarshalJSON implements json.Unmarshaler.
func (e *event) UnmarshalJSON(text []byte) error {
	var head struct {
		EventType string          `json:"eventType"`
		Send      json.RawMessage `json:"send"`
	}
	if err := json.Unmarshal(text, &head); err != nil {
		return err
	}
	switch e.Type = head.EventType; e.Type {
	case "Send":
		return json.Unmarshal(head.Send, &e.Send)
	}
	return nil
}
