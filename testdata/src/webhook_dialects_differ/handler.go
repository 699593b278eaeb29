// Package feedback does one thing for notifications and another for events of a
// configuration set: sesfix cannot know which of them Paubox stands for.
package feedback

type event struct {
	EventType        string `json:"eventType"`
	NotificationType string `json:"notificationType"`
	Bounce           struct {
		BouncedRecipients []struct {
			EmailAddress string `json:"emailAddress"`
		} `json:"bouncedRecipients"`
	} `json:"bounce"`
}

func handle(e event, suppress, count func(address string)) {
	for _, to := range e.Bounce.BouncedRecipients {
		if e.EventType == "Bounce" { // want `\(event-bounce\)`
			count(to.EmailAddress)
		} else if e.NotificationType == "Bounce" { // want `\(event-bounce\)`
			suppress(to.EmailAddress)
		}
	}
}
