// Package feedback is a Lambda function behind EventBridge, and one behind SQS.
package feedback

import (
	"encoding/json"

	"github.com/aws/aws-lambda-go/events"
)

type detail struct {
	EventType string `json:"eventType"`
	Complaint struct {
		ComplainedRecipients []struct {
			EmailAddress string `json:"emailAddress"`
		} `json:"complainedRecipients"`
	} `json:"complaint"`
}

func handle(event events.CloudWatchEvent) error { // want `by CloudWatchEvent .*\(event-other\)`
	var d detail
	if err := json.Unmarshal(event.Detail, &d); err != nil {
		return err
	}
	switch event.DetailType {
	case "Email Bounced": // want `two events.*\(event-bounce\)`
		println("bounced")
	case "Email Complaint Received": // want `Complaint events.*\(event-complaint\)`
		println("complained", len(d.Complaint.ComplainedRecipients))
	}
	return nil
}

func work(event events.SQSEvent) { // want `by SQSEvent .*queue.*\(event-other\)`
	for _, m := range event.Records {
		println(len(m.Body))
	}
}
