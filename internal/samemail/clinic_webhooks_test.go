package samemail

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/testkit"
)

// TestClinicWebhooks migrates the example with -webhooks: next to its handler of
// SES events, which stays as it is, stands one of Paubox webhooks that does the
// same for the documented bodies.
func TestClinicWebhooks(t *testing.T) {
	sesfix := build(t)
	dir := testkit.CopyModule(t, clinic(t).Dir)
	handler := filepath.Join(dir, "internal", "events", "handler.go")
	before := readFile(t, handler)
	out := migrate(t, sesfix, dir, "-webhooks")
	testkit.UsePaubox(t, dir)
	text := readFile(t, filepath.Join("testdata", "clinic", "paubox_webhook_test.go.txt"))
	if err := os.WriteFile(filepath.Join(dir, "internal", "events", "paubox_webhook_test.go"), text, 0o644); err != nil {
		t.Fatal(err)
	}
	testkit.GoTest(t, dir)
	if !bytes.Equal(before, readFile(t, handler)) {
		t.Error("the handler of SES events was changed")
	}
	// The ID that the mailer returns is what the handler looks up, two packages on.
	for _, want := range []string{"looked up here in the map events.Outbox.visits, where the ID of a send is stored", "events/paubox_webhook.go"} {
		if !strings.Contains(out, want) {
			t.Errorf("the report lacks %q", want)
		}
	}

	written := readFile(t, filepath.Join(dir, "internal", "events", "paubox_webhook.go"))
	migrate(t, sesfix, dir, "-webhooks")
	if !bytes.Equal(written, readFile(t, filepath.Join(dir, "internal", "events", "paubox_webhook.go"))) {
		t.Error("a second run writes another handler")
	}
}

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
