// Package shop reads the events of a shop without structs.
package shop

import "encoding/json"

func handle(text []byte, closed func(id string)) error {
	var m map[string]any
	if err := json.Unmarshal(text, &m); err != nil {
		return err
	}
	kind, _ := m["eventType"].(string)
	switch kind {
	case "Open", "Click", "Subscription":
		id, _ := m["mail"].(string)
		closed(id)
	}
	return nil
}
