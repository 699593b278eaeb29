// Package pay checks the signatures of a payment service, whose messages have the
// members of SNS.
package pay

import (
	"crypto/x509"
	"encoding/json"
	"net/http"
)

type message struct {
	Type      string `json:"type"`
	Message   string `json:"message"`
	Signature []byte `json:"signature"`
}

func hook(cert *x509.Certificate, w http.ResponseWriter, r *http.Request, rejected func()) {
	var m message
	if json.NewDecoder(r.Body).Decode(&m) != nil || cert.CheckSignature(x509.SHA256WithRSA, []byte(m.Message), m.Signature) != nil {
		http.Error(w, "who are you", http.StatusForbidden)
		return
	}
	if m.Type == "Reject" || m.Type == "Bounce" {
		rejected()
	}
}
