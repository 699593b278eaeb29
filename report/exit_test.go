package report

import "testing"

func TestExitStatus(t *testing.T) {
	one := func(rule string, status Status) *Report {
		return &Report{Findings: []Finding{{Rule: rule, Status: status}}}
	}
	tests := []struct {
		name string
		r    *Report
		want int
	}{
		{"nothing found", New("sesfix", "v0.1.0"), 0},
		{"fixable", one("send-email", Fixable), 3},
		{"blocked", one("send-email", Blocked), 3},
		{"manual", one("identity", Manual), 3},
		{"suppressed", one("send-email", Suppressed), 0},
		{"fixed", one("send-email", Fixed), 0},
		{"fixed with a note", &Report{Findings: []Finding{{Rule: "send-email", Status: Fixed, Notes: []string{"n"}}}}, 0},
		{"receiving is left alone", one("receiving", Manual), 0},
		{"receiving beside something else", &Report{Findings: []Finding{
			{Rule: "receiving", Status: Manual}, {Rule: "account", Status: Manual}}}, 3},
		{"fixed beside something blocked", &Report{Findings: []Finding{
			{Rule: "send-email", Status: Fixed}, {Rule: "send-raw", Status: Blocked}}}, 3},
		{"a package with errors", &Report{Errors: []Error{{Package: "p", Message: "m"}}}, 3},
		{"files not analysed", &Report{NotAnalysed: []NotAnalysed{{File: "f", Reason: "r"}}}, 0},
		{"notices", &Report{Notices: []string{"n"}}, 0},
	}
	for _, test := range tests {
		if got := ExitStatus(test.r); got != test.want {
			t.Errorf("%s: status %d, want %d", test.name, got, test.want)
		}
	}
}
