// Package feedback is a Lambda function behind SNS that never asks for the type
// of an event.
package feedback

import (
	"context"
	"encoding/json"

	"github.com/aws/aws-lambda-go/events"
)

type notification struct {
	Type   string `json:"notificationType"`
	Bounce struct {
		Recipients []struct {
			Address string `json:"emailAddress"`
		} `json:"bouncedRecipients"`
	} `json:"bounce"`
	Complaint *struct {
		Kind string `json:"complaintFeedbackType"`
	} `json:"complaint"`
	Mail struct {
		ID        string `json:"messageId"`
		Timestamp string `json:"timestamp"`
	} `json:"mail"`
}

func handle(ctx context.Context, event events.SNSEvent, disable func(address, id string)) error { // want `by SNSEvent .*HTTPS endpoint.*function URL.*\(sns-envelope\)`
	for _, record := range event.Records {
		n, err := parse(record.SNS.Message)
		if err != nil {
			return err
		}
		for _, to := range n.Bounce.Recipients { // want `Bounce events.*without a look at the type.*two events.*\(event-bounce\)`
			disable(to.Address, n.Mail.ID)
		}
		if n.Complaint != nil && n.Complaint.Kind != "not-spam" { // want `Complaint events.*without a look at the type.*line 38 becomes dead code.*\(event-complaint\)`
			disable("", n.Mail.ID)
		}
	}
	return nil
}

func parse(text string) (n notification, err error) {
	err = json.Unmarshal([]byte(text), &n) // want `out of its SNS message.*\(sns-envelope\)`
	return n, err
}
