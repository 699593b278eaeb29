// Package feedback checks the signature of SNS and confirms the subscription in
// one function with the handling of events, which logs before it looks.
package feedback

import (
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"log"
	"net/http"
)

type message struct {
	Type         string `json:"Type"`
	Message      string `json:"Message"`
	Signature    string `json:"Signature"`
	SubscribeURL string `json:"SubscribeURL"`
}

type notification struct {
	NotificationType string `json:"notificationType"`
	Mail             struct {
		MessageID string `json:"messageId"`
	} `json:"mail"`
	Bounce *struct {
		BounceType        string `json:"bounceType"`
		BouncedRecipients []struct {
			EmailAddress string `json:"emailAddress"`
		} `json:"bouncedRecipients"`
	} `json:"bounce"`
}

var blocked = map[string]bool{}

func block(address string) { blocked[address] = true }

func hook(cert *x509.Certificate, w http.ResponseWriter, r *http.Request) {
	var m message
	if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	signature, err := base64.StdEncoding.DecodeString(m.Signature)
	if err != nil || cert.CheckSignature(x509.SHA1WithRSA, []byte(m.Message), signature) != nil { // want `signature.*\(sns-envelope\)`
		http.Error(w, "who are you", http.StatusForbidden)
		return
	}
	if m.Type == "SubscriptionConfirmation" { // want `\(sns-envelope\)`
		if _, err := http.Get(m.SubscribeURL); err != nil { // want `\(sns-envelope\)`
			log.Print("not confirmed")
		}
		return
	}
	var n notification
	err = json.Unmarshal([]byte(m.Message), &n) // want `\(sns-envelope\)`
	if err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
		return
	}
	log.Printf("an event of %s", n.Mail.MessageID)
	if n.Bounce != nil && n.Bounce.BounceType == "Permanent" { // want `\(event-bounce\)`
		for _, to := range n.Bounce.BouncedRecipients {
			block(to.EmailAddress)
		}
	}
	w.WriteHeader(http.StatusOK)
}
