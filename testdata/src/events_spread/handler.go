// Package feedback hands the type of an event on: to a method behind an
// interface, a function, a field, a switch without a tag.
package feedback

import "strings"

type event struct {
	NotificationType string `json:"notificationType"`
	Bounce           struct {
		BounceType string `json:"bounceType"`
	} `json:"bounce"`
}

type sink interface{ take(kind, address string) }

type table struct{ lines []line }

type line struct{ kind, address string }

func (t *table) take(kind, address string) {
	t.lines = append(t.lines, line{kind: kind, address: address})
	if kind == "Complaint" { // want `Complaint events.*line 23 becomes dead code.*\(event-complaint\)`
		println("complained")
	}
}

func (l line) dead() bool {
	return l.kind == "Bounce" || l.address == "Bounce" // want `Bounce events.*\(event-bounce\)`
}

func handle(s sink, e *event) {
	s.take(e.NotificationType, "ann@example.com")
	weight(strings.TrimSpace(e.NotificationType), e.Bounce.BounceType)
}

func weight(kind, class string) int {
	switch {
	case kind == "Click": // want `Click events.*line 39 becomes dead code.*\(event-click\)`
		return 1
	case class == "Permanent", kind == "Reject": // want `Permanent bounces.*\(event-bounce\)` `Reject events.*its name in the case becomes dead.*\(event-reject\)`
		return 2
	}
	switch kind {
	case "Delivery": // want `Delivery events.*\(event-delivery\)`
		fallthrough
	case "Send": // want `Send events.*its name in the case becomes dead.*\(event-send\)`
		return 3
	}
	return 4
}
