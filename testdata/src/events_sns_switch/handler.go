// Package feedback is an HTTPS endpoint of an SNS topic: an envelope with a
// second document in it, a switch over the type of the event, a confirmation of
// the subscription and a signature.
package feedback

import (
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
)

type snsMessage struct {
	Type         string `json:"Type"`
	Message      string `json:"Message"`
	TopicArn     string `json:"TopicArn"`
	Signature    string `json:"Signature"`
	SubscribeURL string `json:"SubscribeURL"`
}

type notification struct {
	NotificationType string     `json:"notificationType"`
	Mail             mail       `json:"mail"`
	Bounce           *bounce    `json:"bounce,omitempty"`
	Complaint        *complaint `json:"complaint,omitempty"`
	Delivery         *delivery  `json:"delivery,omitempty"`
}

type mail struct {
	MessageID string `json:"messageId"`
	SourceIP  string `json:"sourceIp"`
}

type bounce struct {
	BounceType        string      `json:"bounceType"`
	BounceSubType     string      `json:"bounceSubType"`
	BouncedRecipients []recipient `json:"bouncedRecipients"`
}

type complaint struct {
	ComplainedRecipients []recipient `json:"complainedRecipients"`
}

type delivery struct {
	Recipients []string `json:"recipients"`
}

type recipient struct {
	EmailAddress string `json:"emailAddress"`
}

type list interface {
	Suppress(address string)
	Count(address, what string)
}

type handler struct {
	list list
	cert *x509.Certificate
}

// ServeHTTP answers SNS.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "cannot read", http.StatusBadRequest)
		return
	}
	var envelope snsMessage
	if err := json.Unmarshal(body, &envelope); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	signature, _ := base64.StdEncoding.DecodeString(envelope.Signature)
	if h.cert.CheckSignature(x509.SHA256WithRSA, body, signature) != nil { // want `signature.*constant time.*\(sns-envelope\)`
		http.Error(w, "who are you", http.StatusForbidden)
		return
	}
	switch envelope.Type {
	case "SubscriptionConfirmation": // want `lines 82 to 84 become dead code, and so does what nothing else in the package uses \(confirm\).*\(sns-envelope\)`
		if confirm(envelope.SubscribeURL) != nil {
			http.Error(w, "not confirmed", http.StatusInternalServerError)
		}
	case "Notification":
		h.notify(w, envelope.Message)
	}
}

func confirm(address string) error {
	resp, err := http.Get(address) // want `subscription is confirmed here.*\(sns-envelope\)`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func (h *handler) notify(w http.ResponseWriter, text string) {
	var n notification
	if err := json.Unmarshal([]byte(text), &n); err != nil { // want `out of its SNS message.*once.*\(sns-envelope\)`
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	switch n.NotificationType {
	case "Bounce": // want `Bounce events.*two events.*api_mail_log_permanent_failure.*api_mail_log_temporary_failure.*\(event-bounce\)`
		h.bounced(n.Mail.MessageID, n.Bounce)
	case "Complaint": // want `Complaint events.*no such event: lines 108 to 110 become dead code: .*dashboard.*\(event-complaint\)`
		for _, to := range n.Complaint.ComplainedRecipients {
			h.list.Suppress(to.EmailAddress)
		}
	case "Delivery": // want `becomes api_mail_log_delivered.*\(event-delivery\)`
		for _, to := range n.Delivery.Recipients {
			h.list.Count(to, "delivered")
		}
	case "AmazonSnsSubscriptionSucceeded": // want `message about the SNS subscription.*\(sns-envelope\)`
	default:
		http.Error(w, "unknown", http.StatusNotImplemented)
	}
}

func (h *handler) bounced(id string, b *bounce) {
	for _, to := range b.BouncedRecipients {
		switch b.BounceType {
		case "Permanent": // want `becomes api_mail_log_permanent_failure.*\(event-bounce\)`
			h.list.Suppress(to.EmailAddress)
		case "Transient": // want `becomes api_mail_log_temporary_failure.*not count it as final.*\(event-bounce\)`
			h.list.Count(to.EmailAddress, b.BounceSubType)
		case "Undetermined": // want `Undetermined bounces.*no such event: line 129 becomes dead code.*good addresses.*\(event-bounce\)`
			h.list.Suppress(to.EmailAddress)
		}
	}
}
