// Package inbox is a Lambda function that SES calls with mail it received, and
// an endpoint that is told of it: neither moves.
package inbox

import (
	"encoding/json"

	"github.com/aws/aws-lambda-go/events"
)

type snsMessage struct {
	Type         string `json:"Type"`
	Message      string `json:"Message"`
	SubscribeURL string `json:"SubscribeURL"`
}

type notification struct {
	NotificationType string `json:"notificationType"`
	Receipt          struct {
		Action struct {
			BucketName string `json:"bucketName"`
		} `json:"action"`
	} `json:"receipt"`
	Mail struct {
		MessageID string `json:"messageId"`
	} `json:"mail"`
}

func handle(event events.SimpleEmailEvent) { // want `mail received through Amazon SES.*left alone.*\(receiving\)`
	for _, r := range event.Records {
		println(r.SES.Mail.MessageID)
	}
}

func told(text []byte) error {
	var envelope snsMessage
	if err := json.Unmarshal(text, &envelope); err != nil {
		return err
	}
	if envelope.Type == "SubscriptionConfirmation" {
		println("subscribed")
	}
	var n notification
	if err := json.Unmarshal([]byte(envelope.Message), &n); err != nil {
		return err
	}
	if n.NotificationType != "Received" { // want `mail received through Amazon SES.*left alone.*\(receiving\)`
		return nil
	}
	println(n.Receipt.Action.BucketName, n.Mail.MessageID)
	return nil
}
