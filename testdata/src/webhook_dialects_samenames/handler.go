// Package alerts falls back from one member of its own API to another.
package alerts

type alert struct {
	EventType        string `json:"eventType"`
	NotificationType string `json:"notificationType"`
	Delivery         bool   `json:"delivery"`
}

func (a alert) kind() string {
	if a.EventType != "" {
		return a.EventType
	}
	return a.NotificationType
}

func handle(a alert, push func(kind string)) {
	switch a.kind() {
	case "Delivery", "Send":
		push(a.kind())
	}
}
