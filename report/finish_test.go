package report

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFinishSorts(t *testing.T) {
	place := func(file string, line, column int, rule string) Finding {
		return Finding{File: file, Line: line, Column: column, Rule: rule}
	}
	want := []Finding{
		place("a.go", 2, 1, "type"),
		place("a.go", 10, 1, "client"),
		place("a.go", 10, 1, "type"),
		place("a.go", 10, 9, "client"),
		place("b.go", 1, 1, "type"),
	}
	r := New("sesfix", "v0.1.0")
	for _, i := range []int{4, 1, 3, 0, 2} {
		r.Findings = append(r.Findings, want[i])
	}
	r.Finish()
	var got []Finding
	for _, f := range r.Findings {
		got = append(got, place(f.File, f.Line, f.Column, f.Rule))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

// fingerprints returns those of findings in the order of a finished report.
func fingerprints(findings ...Finding) []string {
	r := New("sesfix", "v0.1.0")
	r.Findings = findings
	r.Finish()
	var all []string
	for _, f := range r.Findings {
		all = append(all, f.Fingerprint)
	}
	return all
}

func TestFingerprints(t *testing.T) {
	base := Finding{Rule: "send-email", File: "a.go", Line: 5, Symbol: "(*ses.Client).SendEmail", Message: "m"}
	variant := func(change func(*Finding)) Finding {
		f := base
		change(&f)
		return f
	}
	same := map[string]Finding{
		"moved":  variant(func(f *Finding) { f.Line, f.Column, f.EndLine, f.EndColumn = 90, 7, 95, 3 }),
		"fixed":  variant(func(f *Finding) { f.Status = Fixed }),
		"reason": variant(func(f *Finding) { f.Status, f.Reason = Blocked, "ignored at a.go:4" }),
		"notes":  variant(func(f *Finding) { f.Notes, f.Unit = []string{"n"}, "u9" }),
	}
	want := fingerprints(base)[0]
	if len(want) != 32 {
		t.Errorf("the fingerprint is %q, want 32 hexadecimal digits", want)
	}
	for name, f := range same {
		if got := fingerprints(f)[0]; got != want {
			t.Errorf("%s: the fingerprint has changed", name)
		}
	}
	other := map[string]Finding{
		"rule":    variant(func(f *Finding) { f.Rule = "send-raw" }),
		"file":    variant(func(f *Finding) { f.File = "b.go" }),
		"symbol":  variant(func(f *Finding) { f.Symbol = "s" }),
		"message": variant(func(f *Finding) { f.Message = "n" }),
		// Fields are kept apart: their text put end to end would be the same.
		"border": variant(func(f *Finding) { f.Symbol, f.Message = f.Symbol+"m", "" }),
	}
	for name, f := range other {
		if fingerprints(f)[0] == want {
			t.Errorf("%s: the fingerprint is that of another finding", name)
		}
	}
}

func TestFingerprintsOfEqualFindings(t *testing.T) {
	at := func(line int) Finding { return Finding{Rule: "type", File: "a.go", Line: line, Message: "m"} }
	before := fingerprints(at(3), at(20))
	if before[0] == before[1] {
		t.Error("two findings share a fingerprint")
	}
	if diff := cmp.Diff(before, fingerprints(at(33), at(8))); diff != "" {
		t.Errorf("equal findings moved (-before +after):\n%s", diff)
	}
}

func TestSummary(t *testing.T) {
	r := New("sesfix", "v0.1.0")
	for _, f := range []struct {
		rule   string
		status Status
	}{
		{"send-email", Fixable}, {"send-raw", Blocked}, {"send-bulk", Fixed}, {"send-other", Manual},
		{"send-email", Suppressed}, {"client", Fixable}, {"type", Fixed}, {"identity", Manual},
		{"smtp-host", Blocked}, {"sender", Fixable},
	} {
		r.Findings = append(r.Findings, Finding{Rule: f.rule, Status: f.status})
	}
	r.Finish()
	r.Finish() // a second time counts nothing twice
	want := Summary{
		Findings: 10, Fixable: 3, Fixed: 2, Blocked: 2, Manual: 2, Suppressed: 1,
		Sends: 5, SendsFixable: 1, SendsFixed: 1,
	}
	if diff := cmp.Diff(want, r.Summary); diff != "" {
		t.Errorf("summary (-want +got):\n%s", diff)
	}
}
