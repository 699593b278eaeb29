package testkit

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// post sends a body to a fake and returns its answer.
func post(h http.Handler, target, body string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, target, strings.NewReader(body))
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func ptr(s string) *string { return &s }

const (
	sesURL    = "https://email.eu-west-1.amazonaws.com/v2/email/outbound-emails"
	queryURL  = "https://email.eu-west-1.amazonaws.com/"
	pauboxURL = "https://api.paubox.net/v1/clinic/messages"
)

// sameMail is one mail in the words of each API.
func sameMail() (want Mail, rest, query, paubox string) {
	want = Mail{
		From: "dr@example.com", To: []string{"a@example.com", "b@example.com"}, CC: []string{"c@example.com"},
		BCC: []string{"d@example.com"}, ReplyTo: []string{"desk@example.com"}, Subject: "Grüße",
		Text: ptr(""), HTML: ptr("<p>é</p>"),
	}
	rest = `{"FromEmailAddress":"dr@example.com","ReplyToAddresses":["desk@example.com"],"ConfigurationSetName":"x",
		"Destination":{"ToAddresses":["a@example.com","b@example.com"],"CcAddresses":["c@example.com"],"BccAddresses":["d@example.com"]},
		"Content":{"Simple":{"Subject":{"Data":"Grüße"},"Body":{"Text":{"Data":""},"Html":{"Data":"<p>é</p>","Charset":"UTF-8"}}}}}`
	query = url.Values{
		"Action": {"SendEmail"}, "Version": {"2010-12-01"}, "Source": {"dr@example.com"},
		"Destination.ToAddresses.member.1": {"a@example.com"}, "Destination.ToAddresses.member.2": {"b@example.com"},
		"Destination.CcAddresses.member.1": {"c@example.com"}, "Destination.BccAddresses.member.1": {"d@example.com"},
		"ReplyToAddresses.member.1": {"desk@example.com"}, "Message.Subject.Data": {"Grüße"},
		"Message.Body.Text.Data": {""}, "Message.Body.Html.Data": {"<p>é</p>"},
	}.Encode()
	paubox = `{"data":{"message":{"recipients":["a@example.com","b@example.com"],"cc":["c@example.com"],"bcc":["d@example.com"],
		"headers":{"from":"dr@example.com","subject":"Grüße","reply-to":"desk@example.com"},
		"content":{"text/plain":"","text/html":"<p>é</p>"},"attachments":[]}}}`
	return want, rest, query, paubox
}

func TestOneMailThroughEachAPI(t *testing.T) {
	want, rest, query, paubox := sameMail()
	tests := []struct {
		name   string
		fake   func(*Journal) http.Handler
		target string
		body   string
		answer string
	}{
		{"sesv2", func(j *Journal) http.Handler { return FakeSES{j} }, sesURL, rest, `{"MessageId":"ID"}`},
		{"ses", func(j *Journal) http.Handler { return FakeSES{j} }, queryURL, query,
			`<SendEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendEmailResult><MessageId>ID</MessageId></SendEmailResult><ResponseMetadata><RequestId>fake</RequestId></ResponseMetadata></SendEmailResponse>`},
		{"paubox", func(j *Journal) http.Handler { return FakePaubox{j} }, pauboxURL, paubox,
			`{"customHeaders":{},"data":"Service OK","sourceTrackingId":"ID"}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var j Journal
			w := post(tt.fake(&j), tt.target, tt.body, "Authorization", "Token token=k")
			answer := strings.Replace(tt.answer, "ID", want.ID(), 1)
			if got := strings.TrimSpace(w.Body.String()); w.Code != 200 || got != answer {
				t.Errorf("answer %d %s\nwant %s", w.Code, got, answer)
			}
			sent := j.Sent()
			if len(sent) != 1 {
				t.Fatalf("%d mails", len(sent))
			}
			if d := DiffMails([]Mail{want}, []Mail{sent[0].Mail}); d != "" {
				t.Errorf("mail (-want +got):\n%s", d)
			}
			if string(sent[0].Request.Body) != tt.body {
				t.Errorf("request kept as %s", sent[0].Request.Body)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	const key = "Token token=k"
	tests := []struct {
		name, target, body, auth string
		status                   int
		want                     string // in the header X-Amzn-ErrorType or the body
	}{
		{"sesv2 operation", "https://email.us-east-1.amazonaws.com/v2/email/identities", "{}", "", 404, "UnknownOperationException"},
		{"sesv2 JSON", sesURL, "{", "", 400, "BadRequestException"},
		{"sesv2 raw", sesURL, `{"Content":{"Raw":{"Data":"eA=="}}}`, "", 400, "BadRequestException"},
		{"sesv2 template", sesURL, `{"Content":{"Template":{"TemplateName":"x"}}}`, "", 400, "simple content and MIME only"},
		{"sesv2 recipients", sesURL, `{"FromEmailAddress":"a@example.com","Content":{"Simple":{}}}`, "", 400, "no recipients"},
		{"ses action", queryURL, "Action=SendTemplatedEmail&Version=2010-12-01", "", 400, "<Code>InvalidAction</Code>"},
		{"ses raw", queryURL, "Action=SendRawEmail&Version=2010-12-01&RawMessage.Data=eA==", "", 400, "<Code>InvalidParameterValue</Code>"},
		{"ses version", queryURL, "Action=SendEmail", "", 400, "<Code>InvalidAction</Code>"},
		{"ses sender", queryURL, "Action=SendEmail&Version=2010-12-01", "", 400, "<Code>InvalidParameterValue</Code>"},
		{"sesv2 rejected", sesURL, `{"FromEmailAddress":"a@example.com","Destination":{"ToAddresses":["b@rejected.example"]},"Content":{"Simple":{"Body":{"Text":{"Data":"x"}}}}}`, "", 400, "MessageRejected"},
		{"ses rejected", queryURL, "Action=SendEmail&Version=2010-12-01&Source=a@example.com&Destination.CcAddresses.member.1=B+<b@rejected.example>&Message.Body.Text.Data=x", "", 400, "<Code>MessageRejected</Code>"},
		{"paubox rejected", pauboxURL, `{"data":{"message":{"recipients":["b@rejected.example"],"headers":{"from":"a@example.com","subject":"s"},"content":{"text/plain":"x"}}}}`, key, 400, "a recipient is refused"},
		{"paubox key", pauboxURL, "{}", "Token token=", 401, `"code":401`},
		{"paubox scheme", pauboxURL, "{}", "Basic eA==", 401, `"code":401`},
		{"paubox endpoint", "https://api.paubox.net/v1/clinic/dynamic_templates", "{}", key, 404, `"code":404`},
		{"paubox bulk", "https://api.paubox.net/v1/clinic/bulk_messages", "{}", key, 404, `"code":404`},
		{"paubox field", pauboxURL, `{"data":{"message":{"subject":"x"}}}`, key, 400, `unknown field`},
		{"paubox recipients", pauboxURL, `{"data":{"message":{"cc":["a@example.com"],"headers":{"from":"b@example.com","subject":"s"}}}}`, key, 400, "recipients is empty"},
		{"paubox attachment", pauboxURL, `{"data":{"message":{"attachments":[{"fileName":"a","content":"_"}]}}}`, key, 400, "illegal base64"},
		{"another service", "https://sts.amazonaws.com/", "", "", 404, "there is no fake of sts.amazonaws.com"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var j Journal
			var h http.Handler = fakeAWS{FakeSES{&j}, FakeS3{&j}}
			if strings.Contains(tt.target, "paubox") {
				h = FakePaubox{&j}
			}
			w := post(h, tt.target, tt.body, "Authorization", tt.auth)
			if got := w.Header().Get("X-Amzn-ErrorType") + w.Body.String(); w.Code != tt.status || !strings.Contains(got, tt.want) {
				t.Errorf("answer %d %s", w.Code, got)
			}
			if len(j.Sent()) != 0 {
				t.Error("the mail was accepted")
			}
		})
	}
}

func TestSESAttachmentGetsAType(t *testing.T) {
	var got []string
	for _, a := range []sesAttachment{{FileName: "a.html"}, {FileName: "a.html", ContentType: "image/png"}, {FileName: "a"}} {
		got = append(got, a.attachment().ContentType)
	}
	if d := cmp.Diff([]string{"text/html; charset=utf-8", "image/png", "application/octet-stream"}, got); d != "" {
		t.Error(d)
	}
}

func TestIDTellsMailsApart(t *testing.T) {
	m, _, _, _ := sameMail()
	other := m
	other.To, other.BCC = append(append([]string{}, m.To...), m.BCC...), nil
	if m.ID() == other.ID() {
		t.Error("a mail whose Bcc is in To has the same ID")
	}
	m.Headers, m.Attachments = Headers{}, []Attachment{}
	if want, _, _, _ := sameMail(); m.ID() != want.ID() {
		t.Error("an empty list changes the ID")
	}
}
