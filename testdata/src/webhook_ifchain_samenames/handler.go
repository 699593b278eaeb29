// Package game compares the types of its own events, one after the other.
package game

import "encoding/json"

type event struct {
	EventType string `json:"eventType"`
	Bounce    struct {
		Height int `json:"height"`
	} `json:"bounce"`
}

func handle(text []byte, bounced func(height int), opened func()) error {
	var e event
	if err := json.Unmarshal(text, &e); err != nil {
		return err
	}
	if e.EventType == "Bounce" {
		bounced(e.Bounce.Height)
	} else if e.EventType == "Open" {
		opened()
	}
	return nil
}
