package mail

import (
	"strings"
	"testing"
	"time"

	"example.com/clinic/internal/visit"
)

func TestSummaryEscapesOnlyHTML(t *testing.T) {
	b, err := summary.render(visit.Visit{Patient: "Pat", Notes: "Temperature < 38 °C & falling"})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.text, "Temperature < 38 °C & falling") {
		t.Errorf("text:\n%s", b.text)
	}
	if !strings.Contains(b.html, "Temperature &lt; 38 °C &amp; falling") {
		t.Errorf("HTML:\n%s", b.html)
	}
}

func TestReminderNamesTheTime(t *testing.T) {
	start := time.Date(2026, time.March, 4, 14, 30, 0, 0, time.UTC)
	b, err := reminder.render(visit.Visit{ID: "v-2", Patient: "Pat", Start: start})
	if err != nil {
		t.Fatal(err)
	}
	if want := "on Wednesday, March 4 at 2:30 PM."; !strings.Contains(b.text, want) {
		t.Errorf("no %q in:\n%s", want, b.text)
	}
	if want := `href="https://riverside-clinic.example/visits/v-2"`; !strings.Contains(b.html, want) {
		t.Errorf("no %q in:\n%s", want, b.html)
	}
}
