package testkit

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// FakePaubox stands in for the Paubox Email API: POST …/messages, under any
// base path. It takes the two spellings of the Authorization header that
// Paubox documents, whatever the key, and refuses a message that holds a field
// it does not know. Any other endpoint is an error.
type FakePaubox struct {
	Journal *Journal
}

// pauboxEmail is the body of POST /messages.
type pauboxEmail struct {
	Data struct {
		Message              pauboxMessage   `json:"message"`
		OverrideOpenTracking json.RawMessage `json:"override_open_tracking"`
		OverrideLinkTracking json.RawMessage `json:"override_link_tracking"`
		UnsubscribeURL       json.RawMessage `json:"unsubscribe_url"`
	} `json:"data"`
}

type pauboxMessage struct {
	Recipients              []string          `json:"recipients"`
	CC                      []string          `json:"cc"`
	BCC                     []string          `json:"bcc"`
	Headers                 map[string]string `json:"headers"`
	AllowNonTLS             bool              `json:"allowNonTLS"`
	ForceSecureNotification bool              `json:"forceSecureNotification"`
	Content                 struct {
		Text *string `json:"text/plain"`
		HTML *string `json:"text/html"`
	} `json:"content"`
	Attachments []struct {
		FileName    string `json:"fileName"`
		ContentType string `json:"contentType"`
		Content     string `json:"content"`
	} `json:"attachments"`
}

// ServeHTTP answers one call.
func (f FakePaubox) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	req, err := readRequest(r)
	switch {
	case err != nil:
		pauboxError(w, http.StatusBadRequest, err.Error())
	case !pauboxKey(req.Header.Get("Authorization")):
		pauboxError(w, http.StatusUnauthorized, "no API key")
	case req.Method == http.MethodPost && strings.HasSuffix(req.Path, "/messages"):
		f.send(w, req)
	default:
		pauboxError(w, http.StatusNotFound, "the fake Paubox knows no "+req.Method+" "+req.Path)
	}
}

func pauboxKey(authorization string) bool {
	for _, scheme := range []string{"Token token=", "Bearer "} {
		if key, ok := strings.CutPrefix(authorization, scheme); ok && key != "" {
			return true
		}
	}
	return false
}

func (f FakePaubox) send(w http.ResponseWriter, req Request) {
	var in pauboxEmail
	dec := json.NewDecoder(bytes.NewReader(req.Body))
	dec.DisallowUnknownFields()
	err := dec.Decode(&in)
	var m Mail
	if err == nil {
		m, err = in.Data.Message.mail()
	}
	if err != nil {
		pauboxError(w, http.StatusBadRequest, err.Error())
		return
	}
	if m.refused() {
		pauboxError(w, http.StatusBadRequest, "a recipient is refused")
		return
	}
	f.Journal.addMail(Paubox, m, req)
	writeJSON(w, http.StatusOK, map[string]any{
		"sourceTrackingId": m.ID(), "customHeaders": map[string]string{}, "data": "Service OK",
	})
}

// mail brings the message into the common form, or says why it is none.
func (in pauboxMessage) mail() (Mail, error) {
	m := Mail{To: in.Recipients, CC: in.CC, BCC: in.BCC, Text: in.Content.Text, HTML: in.Content.HTML}
	for _, name := range slices.Sorted(maps.Keys(in.Headers)) {
		value := in.Headers[name]
		switch name {
		case "from":
			m.From = value
		case "subject":
			m.Subject = value
		case "reply-to":
			m.ReplyTo = []string{value}
		default:
			m.Headers.add(name, value)
		}
	}
	if in.AllowNonTLS {
		m.Orders = append(m.Orders, "allowNonTLS")
	}
	if in.ForceSecureNotification {
		m.Orders = append(m.Orders, "forceSecureNotification")
	}
	for _, a := range in.Attachments {
		content, err := base64.StdEncoding.DecodeString(a.Content)
		if err != nil {
			return Mail{}, fmt.Errorf("attachment %q: %w", a.FileName, err)
		}
		m.Attachments = append(m.Attachments, Attachment{FileName: a.FileName, ContentType: a.ContentType, Content: content})
	}
	return m.normal(), m.checkForPaubox()
}

func (m Mail) checkForPaubox() error {
	switch {
	case m.From == "":
		return errors.New("headers.from is missing")
	case m.Subject == "":
		return errors.New("headers.subject is missing")
	case len(m.To) == 0:
		return errors.New("recipients is empty")
	case m.Text == nil && m.HTML == nil:
		return errors.New("content is empty")
	}
	return nil
}

func pauboxError(w http.ResponseWriter, status int, details string) {
	first := map[string]any{"code": status, "title": http.StatusText(status), "details": details}
	writeJSON(w, status, map[string]any{"errors": []any{first}})
}
