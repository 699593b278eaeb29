// Package sesevent declares an event and handles none.
package sesevent

// Event is one event.
type Event struct {
	EventType string `json:"eventType"`
	Mail      struct {
		MessageID     string              `json:"messageId"`
		CommonHeaders map[string][]string `json:"commonHeaders"`
	} `json:"mail"`
	Open struct {
		UserAgent string `json:"userAgent"`
	} `json:"open"`
	Click struct {
		Link string `json:"link"`
	} `json:"click"`
}
