package casetest_test

import (
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// checkManual expects findings that say what a person has to do, and nothing
// else: no unit, nothing that reads as if sesfix would do it.
func checkManual(t *testing.T, c casetest.Case, res *rewrite.Result) {
	checkFindings(t, c, res)
	noPlans(t, res)
}

// checkWritten expects what checkManual does, and the plan of a new file.
func checkWritten(t *testing.T, m *casetest.Module, c casetest.Case, pkgs []*rewrite.Package, res *rewrite.Result) {
	checkFindings(t, c, res)
	if len(res.Plans) != 1 || !res.Plans[0].New {
		t.Fatalf("%d plans, want that of one new file", len(res.Plans))
	}
	checkNew(t, pkgs, res.Plans[0])
	checkGolden(t, m.Source(repo(t, "testdata", "src"), res.Plans[0].Filename)+".golden", res.Plans[0].After)
}

// checkNew expects the plan of a new file to be sound.
func checkNew(t *testing.T, pkgs []*rewrite.Package, plan rewrite.FilePlan) {
	t.Helper()
	if owner(pkgs, plan.Filename) != nil {
		t.Errorf("the file is there: %s", plan.Filename)
	}
	if err := casetest.CheckPlan(plan, nil); err != nil {
		t.Errorf("%s: %v", plan.Filename, err)
	}
}

func checkFindings(t *testing.T, c casetest.Case, res *rewrite.Result) {
	t.Helper()
	var reasons []string
	for _, f := range res.Findings {
		if f.Status != report.Manual && f.Status != report.Suppressed {
			t.Errorf("line %d: %s: %s", f.Line, f.Status, f.Message)
		}
		if f.Status == report.Manual && f.Reason == "" {
			t.Errorf("line %d: manual without a reason: %s", f.Line, f.Message)
		}
		if f.Action == "rewrite" || f.Action == "note" {
			t.Errorf("line %d: reads as if sesfix rewrote it: %s", f.Line, f.Message)
		}
		if f.Unit != "" {
			t.Errorf("line %d: belongs to the unit %s: %s", f.Line, f.Unit, f.Message)
		}
		reasons = append(reasons, f.Reason)
	}
	if all := strings.Join(reasons, "\n"); len(reasons) == 0 || !strings.Contains(all, c.Reason) {
		t.Errorf("no finding has a reason with %q; reasons: %q", c.Reason, reasons)
	}
}
