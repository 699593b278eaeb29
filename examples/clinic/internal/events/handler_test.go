package events

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// post hands a body to a handler and returns its answer, and what was logged.
func post(t *testing.T, h http.Handler, path, body string) (status int, logged string) {
	t.Helper()
	var buf bytes.Buffer
	defer log.SetOutput(log.Writer())
	log.SetOutput(&buf)
	defer log.SetFlags(log.Flags())
	log.SetFlags(0)
	answer := httptest.NewRecorder()
	h.ServeHTTP(answer, httptest.NewRequest("POST", path, strings.NewReader(body)))
	return answer.Code, buf.String()
}

func sns(t *testing.T, event string) string {
	t.Helper()
	text, err := json.Marshal(map[string]string{"Type": "Notification", "Message": event})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// stories are events of SES with what they come to.
var stories = []struct {
	event, logged string
	calls         int
}{
	{`{"eventType": "Delivery", "mail": {"messageId": "m1"}, "delivery": {"timestamp": "2026-03-02T10:00:00.000Z", "recipients": ["pat@example.com"]}}`,
		"visit v-1041: mail arrived 2026-03-02T10:00:00.000Z\n", 0},
	{`{"eventType": "Bounce", "mail": {"messageId": "m1"}, "bounce": {"bounceType": "Permanent", "bouncedRecipients": [{"emailAddress": "pat@example.com"}]}}`,
		"visit v-1041: mail is lost, please call\n", 1},
	{`{"eventType": "Bounce", "mail": {"messageId": "m1"}, "bounce": {"bounceType": "Transient", "bouncedRecipients": [{"emailAddress": "pat@example.com"}]}}`,
		"visit v-1041: mail is late\n", 0},
	{`{"eventType": "Complaint", "mail": {"messageId": "m1"}, "complaint": {"complainedRecipients": [{"emailAddress": "pat@example.com"}]}}`,
		"visit v-1041: mail is lost, please call\n", 1},
	{`{"eventType": "Send", "mail": {"messageId": "m1"}}`, "", 0},
}

func TestHandler(t *testing.T) {
	for _, story := range stories {
		outbox := NewOutbox()
		outbox.Sent("m1", "v-1041")
		status, logged := post(t, NewHandler(outbox), "/", sns(t, story.event))
		if status != http.StatusOK || logged != story.logged || outbox.Calls() != story.calls {
			t.Errorf("%s: status %d, logged %q, %d calls", story.event, status, logged, outbox.Calls())
		}
	}
}

func TestHandlerAsksAgain(t *testing.T) {
	status, _ := post(t, NewHandler(NewOutbox()), "/", sns(t, stories[0].event))
	if status != http.StatusInternalServerError {
		t.Errorf("status %d for mail that is not known yet", status)
	}
	if status, _ := post(t, NewHandler(NewOutbox()), "/", "{"); status != http.StatusBadRequest {
		t.Errorf("status %d for half a message", status)
	}
}
