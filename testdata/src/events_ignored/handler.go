// Package feedback is silenced where its team has decided.
package feedback

type event struct {
	EventType string `json:"eventType"`
	Complaint struct {
		ComplainedRecipients []string `json:"complainedRecipients"`
	} `json:"complaint"`
}

func (e event) handle() {
	switch e.EventType {
	case "Complaint": //sesfix:ignore event-complaint the dashboard has taken over
		println("complained")
	case "Click": // want `Click events.*\(event-click\)`
		println("clicked")
	}
}
