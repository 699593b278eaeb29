package report

import (
	"strings"
	"testing"
)

// Code that sends by SMTP needs no module: nothing asks for paubox-go.
func TestNextLinesOfSMTP(t *testing.T) {
	r := New("sesfix", "test")
	r.Findings = []Finding{{Rule: "smtp-host", Status: Fixed}, {Rule: "credential", Status: Manual}}
	r.Finish()
	text := strings.Join(nextLines(r, TextOptions{}), "\n")
	if strings.Contains(text, "go get") || !strings.Contains(text, "one test message") {
		t.Errorf("next lines:\n%s", text)
	}
	r.Findings = append(r.Findings, Finding{Rule: "client", Status: Fixed})
	if text = strings.Join(nextLines(r, TextOptions{}), "\n"); !strings.Contains(text, "go get") {
		t.Errorf("next lines with a client:\n%s", text)
	}
}
