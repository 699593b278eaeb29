// Package feedback remembers the messages of SNS by their IDs, which Paubox does
// not have.
package feedback

import (
	"crypto/x509"
	"encoding/json"
	"errors"
)

type message struct {
	MessageID string `json:"MessageId"`
	Message   string `json:"Message"`
	Signature []byte `json:"Signature"`
}

type notification struct {
	NotificationType string `json:"notificationType"`
	Bounce           struct {
		BounceType        string `json:"bounceType"`
		BouncedRecipients []struct {
			EmailAddress string `json:"emailAddress"`
		} `json:"bouncedRecipients"`
	} `json:"bounce"`
}

func hook(cert *x509.Certificate, m message, once func(id, address string) error) error {
	if cert.CheckSignature(x509.SHA256WithRSA, []byte(m.Message), m.Signature) != nil { // want `signature.*\(sns-envelope\)`
		return errors.New("who are you")
	}
	var n notification
	if err := json.Unmarshal([]byte(m.Message), &n); err != nil { // want `\(sns-envelope\)`
		return err
	}
	if n.NotificationType == "Bounce" && n.Bounce.BounceType == "Permanent" { // want `\(event-bounce\)` `\(event-bounce\)`
		return once(m.MessageID, n.Bounce.BouncedRecipients[0].EmailAddress)
	}
	return nil
}
