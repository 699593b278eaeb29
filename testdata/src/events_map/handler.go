// Package feedback reads events without structs.
package feedback

import "encoding/json"

func handle(text []byte, suppress func(address string)) error {
	var n map[string]any
	if err := json.Unmarshal(text, &n); err != nil {
		return err
	}
	notificationType, _ := n["notificationType"].(string)
	switch notificationType {
	case "Bounce": // want `two events.*\(event-bounce\)`
		bounce, _ := n["bounce"].(map[string]any)
		bounced(bounce, suppress)
	case "Complaint": // want `Complaint events.*line 17 becomes dead code, .*\(complained\).*\(event-complaint\)`
		complained(n, suppress)
	case "Delivery": // want `api_mail_log_delivered.*\(event-delivery\)`
	}
	return nil
}

func bounced(bounce map[string]any, suppress func(address string)) {
	if kind, _ := bounce["bounceType"].(string); kind != "Permanent" { // want `api_mail_log_permanent_failure.*\(event-bounce\)`
		return
	}
	recipients, _ := bounce["bouncedRecipients"].([]any)
	for _, r := range recipients {
		if r, ok := r.(map[string]any); ok {
			address, _ := r["emailAddress"].(string)
			suppress(address)
		}
	}
}

func complained(map[string]any, func(string)) {}
