package testkit

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func mini() Program { return Program{Dir: "testdata/mini", Package: "."} }

// handMigrate replaces the mini program by one that uses Paubox, spoilt by
// replacing old with new.
func handMigrate(t *testing.T, old, new string) func(dir string) {
	return func(dir string) {
		src, err := os.ReadFile("testdata/mini.paubox.go.txt")
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(src), old) {
			t.Fatalf("the migrated program has no %s", old)
		}
		spoilt := strings.Replace(string(src), old, new, 1)
		if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(spoilt), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// recorder is a test that keeps its errors to itself.
type recorder struct {
	testing.TB
	errors []string
}

func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	runtime.Goexit()
}

// wantOneError runs check as a test that must fail once, with an error that
// contains want.
func wantOneError(t *testing.T, want string, check func(testing.TB)) {
	t.Helper()
	r := &recorder{TB: t}
	done := make(chan struct{})
	go func() {
		defer close(done)
		check(r)
	}()
	<-done
	if len(r.errors) != 1 || !strings.Contains(r.errors[0], want) {
		t.Errorf("the test fails with %q, want one error that contains %q", r.errors, want)
	}
}

func TestSameMailAcceptsARightMigration(t *testing.T) {
	SameMail(t, mini(), handMigrate(t, "", ""))
}

func TestSameMailSeesAWrongMigration(t *testing.T) {
	tests := []struct{ name, old, new, want string }{
		{"bcc in to", `"pat@example.com"},
			BCC:        []string{`, `"pat@example.com", `, "BCC"},
		{"bcc as cc", "BCC:       ", "CC:        ", "CC"},
		{"bcc lost", `BCC:        []string{"records@example.com"},`, "", "BCC"},
		{"subject", "für März", "fuer Maerz", "Subject"},
		{"encoded subject", "Ihr Befund für März", "=?UTF-8?q?Ihr_Befund_f=C3=BCr_M=C3=A4rz?=", "Subject"},
		{"from", "Clinic <clinic@example.com>", "clinic@example.com", "From"},
		{"reply-to", `"desk@example.com"`, `"desk@example.com, b@example.com"`, "ReplyTo"},
		{"text", `PlainText: paubox.Ptr("Alles gut.")`, `PlainText: paubox.Ptr("")`, "Text"},
		{"html lost", `HTML:      paubox.Ptr("<p>Alles gut.</p>"),`, "", "HTML"},
		{"header", `"X-Visit": "7"`, `"X-Visit": "8"`, "X-Visit"},
		{"attachment", `Content:     base64.StdEncoding.EncodeToString([]byte("38 °C"))`, `Content: base64.StdEncoding.EncodeToString([]byte(base64.StdEncoding.EncodeToString([]byte("38 °C"))))`, "Attachments"},
		{"no tls", "Recipients: ", "AllowNonTLS: true,\nRecipients: ", "allowNonTLS"},
		{"not sent", "out, err := client.SendMessage(", `_ = client
	out, err := func(context.Context, *paubox.SendMessageRequest) (paubox.SendMessageResponse, error) {
		return paubox.SendMessageResponse{}, nil
	}(`, "Mails"},
		{"output", `"sent"`, `"sent as"`, "Stdout"},
		{"exit code", `fmt.Println("sent", out.SourceTrackingID)`, `fmt.Println("sent", out.SourceTrackingID); os.Exit(3)`, "ExitCode"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			wantOneError(t, tt.want, func(tb testing.TB) {
				SameMail(tb, mini(), handMigrate(t, tt.old, tt.new))
			})
		})
	}
}

func TestSameMailSeesWhatIsNotMigrated(t *testing.T) {
	wantOneError(t, "still sends 1 mails through SES", func(tb testing.TB) {
		SameMail(tb, mini(), func(string) {})
	})
}

func TestSameMailWantsMailToCompare(t *testing.T) {
	wantOneError(t, "sends 0 mails and exits with 0", func(tb testing.TB) {
		SameMail(tb, Program{Dir: "testdata/dial", Package: "."}, func(string) {})
	})
}

func TestSameMailWantsAMigrationThatBuilds(t *testing.T) {
	wantOneError(t, "undefined: log", func(tb testing.TB) {
		SameMail(tb, mini(), handMigrate(t, "\t\"log\"\n", ""))
	})
}

func TestRequestsOfAMigratedProgram(t *testing.T) {
	_, after := BeforeAfter(t, mini(), handMigrate(t, "", ""))
	sent := after.Via(Paubox)
	if len(sent) != 1 {
		t.Fatalf("%d mails through Paubox\n%s", len(sent), after.Stderr)
	}
	req := sent[0].Request
	if req.Host != "api.paubox.net" || req.Path != "/v1/testkit/messages" || req.Header.Get("Authorization") != "Token token="+testKey {
		t.Errorf("request: %s %s%s %q", req.Method, req.Host, req.Path, req.Header)
	}
}
