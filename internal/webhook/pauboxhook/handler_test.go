package pauboxhook

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"
)

const secret = "a-secret-of-this-test"

// documented is the body of Paubox's documentation, with the name of the event
// left open.
const documented = `{"event_name": %q, "payload": {"id": 5555555555, "subject": "Your results",
	"header_message_id": "<d4b8@clinic.example.com>", "source_tracking_id": "3d38ab13-0af8-4028-bd45-52e882e0d584",
	"outbound_queue_id": "4Kk2d", "time": "2022-04-18T20:27:25.379Z", "from": "Clinic <desk@clinic.example.com>",
	"to": "\"Ann Lee\" <ann@example.com>", "custom_headers": {"X-Campaign": "recall"}}}`

// store keeps what it is told.
type store struct {
	calls []string
	last  Event
	fails error
}

func (s *store) keep(call string, e Event) error {
	s.calls, s.last = append(s.calls, call), e
	return s.fails
}

func (s *store) Delivered(_ context.Context, e Event) error        { return s.keep("delivered", e) }
func (s *store) Opened(_ context.Context, e Event) error           { return s.keep("opened", e) }
func (s *store) PermanentFailure(_ context.Context, e Event) error { return s.keep("permanent", e) }
func (s *store) TemporaryFailure(_ context.Context, e Event) error { return s.keep("temporary", e) }

// post sends one request over HTTP and returns the status, and what was logged.
func post(t *testing.T, h *Handler, method, path, body string) (status int, logged string) {
	t.Helper()
	var buf bytes.Buffer
	defer log.SetOutput(log.Writer())
	log.SetOutput(&buf)
	mux := http.NewServeMux()
	mux.Handle("/paubox/", h)
	server := httptest.NewServer(mux)
	defer server.Close()
	req, err := http.NewRequest(method, server.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	resp, err := server.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	return resp.StatusCode, buf.String()
}

func TestDocumentedEvents(t *testing.T) {
	for name, want := range map[string]string{
		"api_mail_log_delivered":         "delivered",
		"api_mail_log_opened":            "opened",
		"api_mail_log_permanent_failure": "permanent",
		"api_mail_log_temporary_failure": "temporary",
	} {
		s := &store{}
		status, logged := post(t, &Handler{Secret: secret, Events: s}, "POST", "/paubox/"+secret, fmt.Sprintf(documented, name))
		if status != 200 || logged != "" || !reflect.DeepEqual(s.calls, []string{want}) {
			t.Errorf("%s: status %d, calls %q, logged %q", name, status, s.calls, logged)
		}
		p := s.last.Payload
		if p.ID != 5555555555 || p.Recipient() != "ann@example.com" || p.Sender() != "desk@clinic.example.com" ||
			!p.Time.Equal(time.Date(2022, 4, 18, 20, 27, 25, 379e6, time.UTC)) || p.CustomHeaders["X-Campaign"] != "recall" ||
			p.HeaderMessageID != "<d4b8@clinic.example.com>" || p.OutboundQueueID != "4Kk2d" || p.Subject != "Your results" {
			t.Errorf("%s: payload %+v", name, p)
		}
		if want := "3d38ab13-0af8-4028-bd45-52e882e0d584 ann@example.com " + name; s.last.Key() != want {
			t.Errorf("key %q, want %q", s.last.Key(), want)
		}
	}
}

func TestAnswers(t *testing.T) {
	delivered := fmt.Sprintf(documented, Delivered)
	const ok = "/paubox/" + secret
	for _, test := range []struct {
		name, method, path, body string
		fails                    error
		status, calls            int
	}{
		{"wrong secret", "POST", "/paubox/another", delivered, nil, 401, 0},
		{"a part of the secret", "POST", ok[:len(ok)-1], delivered, nil, 401, 0},
		{"no secret", "POST", "/paubox/", delivered, nil, 401, 0},
		{"secret in another place", "POST", "/paubox/?secret=" + secret, delivered, nil, 401, 0},
		{"wrong method", "GET", ok, "", nil, 405, 0},
		{"no JSON", "POST", ok, "event_name=" + Delivered, nil, 400, 0},
		{"cut off", "POST", ok, delivered[:len(delivered)-1], nil, 400, 0},
		{"empty", "POST", ok, "", nil, 400, 0},
		{"no event", "POST", ok, "{}", nil, 400, 0},
		{"a list", "POST", ok, "[]", nil, 400, 0},
		{"too large", "POST", ok, strings.Repeat(" ", maxBody) + delivered, nil, 400, 0},
		{"another payload", "POST", ok, `{"event_name": "api_mail_log_delivered", "payload": "?"}`, nil, 400, 0},
		{"unknown event", "POST", ok, fmt.Sprintf(documented, "api_mail_log_new"), nil, 200, 0},
		{"unknown event, another payload", "POST", ok, `{"event_name": "other", "payload": [1]}`, nil, 200, 0},
		{"not stored", "POST", ok, delivered, errors.New("no room for ann@example.com"), 500, 1},
		{"stored", "POST", ok, delivered, nil, 200, 1},
	} {
		s := &store{fails: test.fails}
		status, logged := post(t, &Handler{Secret: secret, Events: s}, test.method, test.path, test.body)
		if status != test.status || len(s.calls) != test.calls {
			t.Errorf("%s: status %d, calls %q; want %d and %d", test.name, status, s.calls, test.status, test.calls)
		}
		for _, private := range []string{"ann@", "Your results", "desk@", secret} {
			if strings.Contains(logged, private) {
				t.Errorf("%s: logged %q", test.name, logged)
			}
		}
		if quiet := test.status != 500 && !strings.HasPrefix(test.name, "unknown"); quiet != (logged == "") {
			t.Errorf("%s: logged %q", test.name, logged)
		}
	}
}

// A handler whose secret was forgotten lets nobody in.
func TestEmptySecret(t *testing.T) {
	s := &store{}
	if status, _ := post(t, &Handler{Events: s}, "POST", "/paubox/", fmt.Sprintf(documented, Opened)); status != 401 || len(s.calls) > 0 {
		t.Errorf("status %d, calls %q", status, s.calls)
	}
}

// Webhooks tell of the mail of the whole organization.
func TestMine(t *testing.T) {
	for _, domain := range []string{"clinic.example.com", "other.example.com"} {
		s := &store{}
		mine := func(sender string) bool { return strings.HasSuffix(sender, "@"+domain) }
		status, _ := post(t, &Handler{Secret: secret, Events: s, Mine: mine}, "POST", "/paubox/"+secret, fmt.Sprintf(documented, Opened))
		if kept := len(s.calls) == 1; status != 200 || kept != (domain == "clinic.example.com") {
			t.Errorf("%s: status %d, calls %q", domain, status, s.calls)
		}
	}
}
