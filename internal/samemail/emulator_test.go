package samemail

import (
	"encoding/base64"
	"encoding/json"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/testkit"
)

// emulator is an aws-ses-v2-local: SES as someone else understood it.
//
//	npm install aws-ses-v2-local@2.10.2
//	npx aws-ses-v2-local --host 127.0.0.1 --port 8005 &
//	SES_V2_LOCAL=http://127.0.0.1:8005 go test ./internal/samemail -run Emulator
type emulator struct{ url string }

// newEmulator empties the emulator that SES_V2_LOCAL names.
func newEmulator(t *testing.T) emulator {
	t.Helper()
	url := os.Getenv("SES_V2_LOCAL")
	if url == "" {
		t.Skip("SES_V2_LOCAL names no aws-ses-v2-local")
	}
	e := emulator{strings.TrimRight(url, "/")}
	e.post(t, "/clear-store", nil, "")
	return e
}

func (e emulator) post(t *testing.T, path string, header http.Header, body string) {
	t.Helper()
	req, err := http.NewRequest(http.MethodPost, e.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = header
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		t.Fatalf("POST %s: %s", path, resp.Status)
	}
}

// stored is a mail as the emulator keeps it.
type stored struct {
	MessageID   string
	From        string
	ReplyTo     []string
	Destination struct{ To, CC, BCC []string }
	Subject     string
	Body        struct{ Text, HTML *string }
	Headers     []struct{ Name, Value string }
	Attachments []struct{ Content, ContentType, Filename string }
}

func (e emulator) store(t *testing.T) []stored {
	t.Helper()
	resp, err := http.Get(e.url + "/store")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var all struct{ Emails []stored }
	if err := json.NewDecoder(resp.Body).Decode(&all); err != nil {
		t.Fatal(err)
	}
	return all.Emails
}

// mail brings the mail into the form of the fakes. The emulator keeps an
// encoded subject as it is, the fake shows what recipients see.
func (s stored) mail(t *testing.T) testkit.Mail {
	t.Helper()
	subject, err := new(mime.WordDecoder).DecodeHeader(s.Subject)
	if err != nil {
		t.Fatal(err)
	}
	m := testkit.Mail{
		From: s.From, To: s.Destination.To, CC: s.Destination.CC, BCC: s.Destination.BCC, ReplyTo: s.ReplyTo,
		Subject: subject, Text: s.Body.Text, HTML: s.Body.HTML, Headers: testkit.Headers{},
	}
	for _, h := range s.Headers {
		name := textproto.CanonicalMIMEHeaderKey(h.Name)
		m.Headers[name] = append(m.Headers[name], h.Value)
	}
	for _, a := range s.Attachments {
		content, err := base64.StdEncoding.DecodeString(a.Content)
		if err != nil {
			t.Fatal(err)
		}
		m.Attachments = append(m.Attachments, testkit.Attachment{FileName: a.Filename, ContentType: a.ContentType, Content: content})
	}
	return m
}

// wantSame compares what the fake recorded with what the emulator did.
func wantSame(t *testing.T, fake testkit.Output, emails []stored) {
	t.Helper()
	var mails []testkit.Mail
	for _, e := range emails {
		mails = append(mails, e.mail(t))
	}
	if len(mails) == 0 {
		t.Fatal("the emulator has no mail")
	}
	if d := testkit.DiffMails(mails, fake.Mails()); d != "" {
		t.Errorf("the fake differs (-emulator +fake):\n%s", d)
	}
}

// TestEmulatorClinic runs the example, with its real SDK, against both.
func TestEmulatorClinic(t *testing.T) {
	e, p := newEmulator(t), clinic(t)
	p.Dir = testkit.CopyModule(t, p.Dir)
	delete(p.Env, "CLINIC_ONCALL") // the emulator takes no SMTP
	fake := testkit.Run(t, p)

	s3 := httptest.NewServer(testkit.FakeS3{Journal: new(testkit.Journal)})
	defer s3.Close()
	cmd := exec.Command("go", "run", p.Package)
	cmd.Dir = p.Dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "AWS_REGION=us-east-1",
		"AWS_ACCESS_KEY_ID=testkit", "AWS_SECRET_ACCESS_KEY=testkit",
		"AWS_ENDPOINT_URL_SESV2="+e.url, "AWS_ENDPOINT_URL_S3="+s3.URL)
	for name, value := range p.Env {
		cmd.Env = append(cmd.Env, name+"="+value)
	}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	emails := e.store(t)
	wantSame(t, fake, emails)
	for _, email := range emails {
		if !strings.Contains(string(out), "message "+email.MessageID) {
			t.Errorf("the SDK did not read the ID %s:\n%s", email.MessageID, out)
		}
	}
}

// TestEmulatorMini repeats a request of a program that uses more fields: Bcc,
// headers, an attachment.
func TestEmulatorMini(t *testing.T) {
	e := newEmulator(t)
	fake := testkit.Run(t, testkit.Program{Dir: "../testkit/testdata/mini", Package: "."})
	for _, s := range fake.Sent {
		header := http.Header{"Content-Type": {"application/json"}, "Authorization": {"AWS4-HMAC-SHA256 testkit"}}
		e.post(t, s.Request.Path, header, string(s.Request.Body))
	}
	wantSame(t, fake, e.store(t))
}
