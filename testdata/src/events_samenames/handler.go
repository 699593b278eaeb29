// Package other handles events that look like those of SES: of other mail
// services, of its own API, of a shop. None of them comes from SES.
package other

import (
	"encoding/json"
	"net/http"
)

// provider is the event of another mail service.
type provider struct {
	EventType string `json:"eventType"`
	Recipient string `json:"recipient"`
	Mail      string `json:"mail"`
}

// record is what the program's own API shows of a message.
type record struct {
	EventType     string `json:"eventType"`
	BounceType    string `json:"bounceType"`
	BounceSubType string `json:"bounceSubType"`
}

// settings say what a user wants to be told.
type settings struct {
	NotificationType string `json:"notificationType"`
	Mail             bool   `json:"mail"`
	Delivery         bool   `json:"delivery"`
}

// topic is an SNS message of an application that sends no mail.
type topic struct {
	Type         string `json:"Type"`
	Message      string `json:"Message"`
	SubscribeURL string `json:"SubscribeURL"`
}

type account struct {
	Mail string `json:"mail"`
}

// failure is an error with a document in it.
type failure struct {
	Type    string `json:"type"`
	Message string `json:"message"`
}

// bus is an event of EventBridge that tells of no mail.
type bus struct {
	DetailType string `json:"detail-type"`
}

func decode(f failure, b bus, m map[string]string) (v any, err error) {
	if m["eventType"] == "Bounce" || m["bounceType"] == "Permanent" || m["Type"] == "Notification" {
		return nil, nil
	}
	if b.DetailType == "Scheduled Event" {
		return nil, nil
	}
	return v, json.Unmarshal([]byte(f.Message), &v)
}

func handle(p provider, r record, s settings, t topic, a account, kind string) {
	switch p.EventType {
	case "Bounce", "Complaint":
		println(p.Recipient, a.Mail)
	}
	if r.EventType == "Click" && r.BounceType == "Permanent" {
		println(r.BounceSubType)
	}
	if s.NotificationType == "Delivery" && s.Mail {
		println("a parcel")
	}
	switch kind {
	case "Bounce", "Open", "Send":
		println("a ball")
	}
	if t.Type == "SubscriptionConfirmation" {
		resp, err := http.Get(t.SubscribeURL)
		if err == nil {
			resp.Body.Close()
		}
	}
}
