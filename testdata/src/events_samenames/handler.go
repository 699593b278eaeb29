// Package other handles events that look like those of SES: of other mail
// services, of its own API, of a shop. None of them comes from SES.
package other

import "net/http"

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
