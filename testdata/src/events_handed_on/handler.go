// Package queue stores the type of an event for others.
package queue

type notification struct {
	NotificationType string    `json:"notificationType"`
	Bounce           *struct{} `json:"bounce"`
	Complaint        *struct{} `json:"complaint"`
}

func (n *notification) store(exec func(kind string)) {
	exec(n.NotificationType) // want `read here and handed on: becomes event_name.*\(event-other\)`
}
