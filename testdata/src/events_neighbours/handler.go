// Package webhooks handles events of SES next to those of others, whose types
// are compared with the same words: only those of SES are found.
package webhooks

import "encoding/json"

// sesEvent is an event of SES.
type sesEvent struct {
	EventType string `json:"eventType"`
	Bounce    struct {
		BouncedRecipients []string `json:"bouncedRecipients"`
	} `json:"bounce"`
}

// azureEvent is an event of another service.
type azureEvent struct {
	EventType string `json:"eventType"`
	Data      string `json:"data"`
}

func ses(e sesEvent) bool {
	return e.EventType == "Bounce" // want `two events.*\(event-bounce\)`
}

func azure(e azureEvent) bool { return e.EventType == "Bounce" }

func mapped(m map[string]string) bool { return m["eventType"] == "Complaint" }

type failure struct {
	Type    string `json:"type"`
	Message string `json:"message"`
}

func decode(f failure) (v any, err error) {
	return v, json.Unmarshal([]byte(f.Message), &v)
}

func named(kind string) bool { return kind == "Bounce" }
