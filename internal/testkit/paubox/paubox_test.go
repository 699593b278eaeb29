package paubox

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"
)

// seen is a request as the server saw it.
type seen struct {
	method, path, auth, agent, contentType, body string
}

// serve answers every request with status and body, and keeps the requests.
func serve(t *testing.T, status int, body string, opts ...Option) (*Client, *[]seen) {
	t.Helper()
	var got []seen
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		h := r.Header
		got = append(got, seen{r.Method, r.URL.String(), h.Get("Authorization"), h.Get("User-Agent"), h.Get("Content-Type"), string(b)})
		w.Header().Set("X-Request-Id", "req-1")
		w.WriteHeader(status)
		io.WriteString(w, body)
	}))
	t.Cleanup(srv.Close)
	c, err := New("key", append([]Option{WithBaseURL(srv.URL + "/v1/clinic/")}, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	return c, &got
}

func mail() Message {
	return Message{
		Recipients: []string{"pat@example.com"},
		Headers:    MessageHeaders{From: "dr@example.com", Subject: "Hello"},
		Content:    MessageContent{PlainText: Ptr("hi")},
	}
}

func TestSendMessageOnTheWire(t *testing.T) {
	c, got := serve(t, 200, `{"sourceTrackingId":"id-1","customHeaders":{},"data":"Service OK"}`, WithUserAgent("clinic/2"))
	m := mail()
	m.BCC = []string{"log@example.com"}
	m.Headers.CustomHeaders = map[string]string{"X-Visit": "7"}
	resp, err := c.SendMessage(context.Background(), &SendMessageRequest{Message: m, OverrideOpenTracking: true})
	if err != nil || resp.SourceTrackingID != "id-1" || resp.Data != "Service OK" {
		t.Fatalf("SendMessage = %+v, %v", resp, err)
	}
	want := []seen{{"POST", "/v1/clinic/messages", "Token token=key", "clinic/2 paubox-go/1.0.0", "application/json",
		`{"data":{"message":{"recipients":["pat@example.com"],"bcc":["log@example.com"],` +
			`"headers":{"X-Visit":"7","from":"dr@example.com","subject":"Hello"},` +
			`"content":{"text/plain":"hi"}},"override_open_tracking":true}}`}}
	if !reflect.DeepEqual(*got, want) {
		t.Errorf("request:\n%q\nwant:\n%q", *got, want)
	}
}

func TestOtherRequests(t *testing.T) {
	ctx := context.Background()
	c, got := serve(t, 200, `{}`)
	envelope := TemplatedMessage{Recipients: mail().Recipients, Headers: mail().Headers}
	c.SendBatch(ctx, &SendBatchRequest{Messages: []Message{mail()}})
	c.SendTemplatedMessage(ctx, &SendTemplatedMessageRequest{TemplateName: "welcome", Message: envelope})
	c.GetEmailDisposition(ctx, "a b")
	c.UpdateTemplate(ctx, 7, &UpdateTemplateRequest{Body: []byte("{{name}}")})
	c.DeleteTemplate(ctx, 7)
	want := []string{
		"POST /v1/clinic/bulk_messages", "POST /v1/clinic/templated_messages",
		"GET /v1/clinic/message_receipt?sourceTrackingId=a+b",
		"PATCH /v1/clinic/dynamic_templates/7", "DELETE /v1/clinic/dynamic_templates/7",
	}
	for i, r := range *got {
		if line := r.method + " " + r.path; i >= len(want) || line != want[i] {
			t.Errorf("request %d: %s", i, line)
		}
	}
	if len(*got) != len(want) {
		t.Fatalf("%d requests, want %d", len(*got), len(want))
	}
	if b := (*got)[1].body; !strings.Contains(b, `"template_values":"null"`) {
		t.Errorf("a nil map went out as %s", b)
	}
	if b := (*got)[3].body; !strings.Contains(b, `name="data[body]"; filename="template.hbs"`) || strings.Contains(b, "data[name]") {
		t.Errorf("template form:\n%s", b)
	}
}

func TestLocalChecks(t *testing.T) {
	c, got := serve(t, 200, `{}`)
	bad := map[string]func(*Message){
		"recipients":     func(m *Message) { m.CC, m.Recipients = m.Recipients, nil },
		"headers.from":   func(m *Message) { m.Headers.From = "" },
		"subject":        func(m *Message) { m.Headers.Subject = "" },
		"text/html":      func(m *Message) { m.Content = MessageContent{} },
		"contentType":    func(m *Message) { m.Attachments = []Attachment{{FileName: "a.pdf", Content: "eA=="}} },
		"content must":   func(m *Message) { m.Attachments = []Attachment{{FileName: "a", ContentType: "b"}} },
		"fileName":       func(m *Message) { m.Attachments = []Attachment{{Content: "eA=="}} },
		"message[1]: re": nil,
	}
	for want, spoil := range bad {
		m := mail()
		var err error
		if spoil != nil {
			spoil(&m)
			_, err = c.SendMessage(context.Background(), &SendMessageRequest{Message: m})
		} else {
			_, err = c.SendBatch(context.Background(), &SendBatchRequest{Messages: []Message{m, {}}})
		}
		var api *PauboxError
		if err == nil || !strings.Contains(err.Error(), want) || errors.As(err, &api) {
			t.Errorf("error %v, want a plain one that names %q", err, want)
		}
	}
	if _, err := New(" \n"); err == nil {
		t.Error("New took a blank key")
	}
	if len(*got) != 0 {
		t.Errorf("%d requests went out", len(*got))
	}
}

func TestErrorsOfTheAPI(t *testing.T) {
	tests := []struct {
		status      int
		body        string
		is          error
		code, title string
	}{
		{400, `{"errors":[{"code":1001,"title":"Bad From","details":"d"}]}`, ErrBadRequest, "1001", "Bad From"},
		{404, `<html>404</html>`, ErrNotFound, "", "Not Found"},
		{400, `{"errors":"text"}`, ErrBadRequest, "", "Bad Request"},
		{429, `{"errors":[{"code":1,"title":"x"}]}`, ErrRateLimit, "", "Too Many Requests"},
		{500, `{"errors":[{"code":1,"title":"x"}]}`, ErrServerError, "", "Internal Server Error"},
	}
	for _, tt := range tests {
		c, got := serve(t, tt.status, tt.body)
		_, err := c.SendMessage(context.Background(), &SendMessageRequest{Message: mail()})
		var api *PauboxError
		if !errors.As(err, &api) || !errors.Is(err, tt.is) || api.Code != tt.code || api.Title != tt.title || api.RequestID != "req-1" {
			t.Errorf("%d %s: %#v", tt.status, tt.body, err)
		}
		if len(*got) != 1 {
			t.Errorf("%d: a POST went out %d times", tt.status, len(*got))
		}
	}
	c, _ := serve(t, 503, "")
	_, err := c.SendMessage(context.Background(), &SendMessageRequest{Message: mail()})
	if errors.Is(err, ErrServerError) {
		t.Error("503 matches ErrServerError, which stands for 500 alone")
	}
}

func TestRetries(t *testing.T) {
	c, got := serve(t, 503, "", WithRetry(RetryConfig{MaxAttempts: 3}))
	c.ListTemplates(context.Background())
	c.SendMessage(context.Background(), &SendMessageRequest{Message: mail()})
	if len(*got) != 4 {
		t.Errorf("%d requests, want 3 GET and 1 POST", len(*got))
	}
	c, got = serve(t, 503, "", WithRetry(RetryConfig{MaxAttempts: 2, RetryNonIdempotent: true}))
	c.SendMessage(context.Background(), &SendMessageRequest{Message: mail()})
	if len(*got) != 2 || (*got)[0].body != (*got)[1].body {
		t.Errorf("requests %q, want the same twice", *got)
	}
}

func TestOptionsApplyInOrder(t *testing.T) {
	hc := &http.Client{}
	if _, err := New("key", WithHTTPClient(hc), WithTimeout(time.Second)); err != nil || hc.Timeout != time.Second {
		t.Errorf("timeout of the client given: %v, %v", hc.Timeout, err)
	}
	c, err := New("key")
	if err != nil || c.http.Timeout != 30*time.Second || c.base != "https://api.paubox.com/v1" {
		t.Errorf("a client without options: %+v, %v", c, err)
	}
}

func TestAnEmptyAnswerIsNoError(t *testing.T) {
	for _, body := range []string{"", `{"other":1}`} {
		c, _ := serve(t, 200, body)
		resp, err := c.SendMessage(context.Background(), &SendMessageRequest{Message: mail()})
		if err != nil || resp.SourceTrackingID != "" {
			t.Errorf("%q: %+v, %v", body, resp, err)
		}
	}
	c, _ := serve(t, 200, "<html>")
	_, err := c.SendMessage(context.Background(), &SendMessageRequest{Message: mail()})
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		t.Errorf("an answer that is not JSON: %v", err)
	}
}
