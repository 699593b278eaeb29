// Package feedback handles what a configuration set publishes: the dialect with
// an eventType, all ten of its events. Its struct is declared elsewhere.
package feedback

import (
	"log"

	"events_publishing/sesevent"
)

type store struct{ clicks map[string]int }

func (s *store) handle(e *sesevent.Event) {
	switch e.EventType {
	case "Send": // want `Send events.*no such event: line 16 becomes dead code: remove it.*SendMessage.*\(event-send\)`
		log.Print("accepted")
	case "Delivery": // want `becomes api_mail_log_delivered.*\(event-delivery\)`
		log.Print("delivered")
	case "Open": // want `becomes api_mail_log_opened.*\(event-open\)`
		log.Print("opened", e.Open.UserAgent)
	case "Click": // want `Click events.*no such event: line 22 becomes dead code, .*\(clicked\): poll .*GetEmailDisposition.*\(event-click\)`
		s.clicked(e)
	case "Reject": // want `Reject events.*no such event: line 24 becomes dead code: .*error of the send.*\(event-reject\)`
		log.Print("rejected")
	case "Bounce", "Complaint": // want `Bounce events.*\(event-bounce\)` `Complaint events.*its name in the case becomes dead.*\(event-complaint\)`
		log.Print("failed")
	case "Rendering Failure", "RenderingFailure": // want `RenderingFailure events.*line 28 becomes dead code.*\(event-other\)` `RenderingFailure events.*\(event-other\)`
		log.Print("not rendered")
	case "DeliveryDelay": // want `DeliveryDelay events.*api_mail_log_temporary_failure is the nearest event.*\(event-other\)`
		log.Print("delayed")
	case "Subscription": // want `Subscription events.*\(event-other\)`
		log.Print("unsubscribed")
	}
}

func (s *store) clicked(e *sesevent.Event) { s.clicks[e.Click.Link]++ }
