package casetest_test

import (
	"bytes"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// TestRewrite runs the rewriter over every case, type-checked against the real
// SDK, and holds its result against the table. Then it type-checks what the
// plans make, as it stands, and runs the rewriter over that: a second run must
// propose nothing.
//
// All cases share one load, and all results another.
func TestRewrite(t *testing.T) {
	cases := selected(t)
	m, err := casetest.NewModule(t.TempDir(), repo(t, "testdata", "src"), realSDK,
		repo(t, "internal", "testkit", "paubox"), cases)
	if err != nil {
		t.Fatal(err)
	}
	before := load(t, m, nil)
	for _, c := range cases {
		t.Run("typecheck/"+c.Name, func(t *testing.T) { typeChecks(t, before[c.Name]) })
	}
	overlay := map[string][]byte{}
	for _, c := range cases {
		t.Run("plan/"+c.Name, func(t *testing.T) {
			for _, plan := range checkRun(t, m, c, before[c.Name]) {
				overlay[plan.Filename] = plan.After
			}
		})
	}
	after := load(t, m, overlay)
	for _, c := range cases {
		t.Run("result/"+c.Name, func(t *testing.T) { checkResult(t, c, after[c.Name]) })
	}
}

// load type-checks the module's cases.
func load(t *testing.T, m *casetest.Module, overlay map[string][]byte) casetest.Packages {
	t.Helper()
	pkgs, err := m.Load(overlay)
	if err != nil {
		t.Fatal(err)
	}
	return pkgs
}

// typeChecks reports the errors of packages.
func typeChecks(t *testing.T, pkgs []*rewrite.Package) {
	t.Helper()
	if len(pkgs) == 0 {
		t.Error("no package was loaded")
	}
	for _, pkg := range pkgs {
		for _, err := range pkg.Errors {
			t.Error(err)
		}
	}
}

// checkRun runs the rewriter over a case, holds the result against the table
// and returns the plans.
func checkRun(t *testing.T, m *casetest.Module, c casetest.Case, pkgs []*rewrite.Package) []rewrite.FilePlan {
	res, err := rewrite.Run(pkgs, c.Options)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range res.Errors {
		t.Errorf("%s: %s", e.Package, e.Message)
	}
	for _, leak := range casetest.Leaks(pkgs, res) {
		t.Error(leak)
	}
	switch c.Want {
	case casetest.Silent:
		checkSilent(t, res)
	case casetest.Blocked:
		checkBlocked(t, c, res)
	case casetest.Manual:
		checkManual(t, c, res)
	case casetest.Fixed:
		checkFixed(t, m, c, pkgs, res)
	case casetest.Written:
		checkWritten(t, m, c, pkgs, res)
	}
	return res.Plans
}

// checkSilent expects no word.
func checkSilent(t *testing.T, res *rewrite.Result) {
	for _, f := range res.Findings {
		if f.Status != report.Suppressed {
			t.Errorf("line %d: unexpected finding: %s (%s)", f.Line, f.Message, f.Rule)
		}
	}
	noPlans(t, res)
}

// checkBlocked expects blocked findings, all of them with a reason.
func checkBlocked(t *testing.T, c casetest.Case, res *rewrite.Result) {
	var reasons []string
	for _, f := range res.Findings {
		if f.Status == report.Blocked {
			reasons = append(reasons, f.Reason)
		}
		if f.Status == report.Blocked && f.Reason == "" {
			t.Errorf("line %d: blocked without a reason: %s", f.Line, f.Message)
		}
	}
	all := strings.ToLower(strings.Join(reasons, "\n"))
	if len(reasons) == 0 || !strings.Contains(all, strings.ToLower(c.Reason)) {
		t.Errorf("no finding is blocked for a reason with %q; reasons: %q", c.Reason, reasons)
	}
	if c.Without != "" && strings.Contains(all, strings.ToLower(c.Without)) {
		t.Errorf("a finding is blocked for a reason with %q; reasons: %q", c.Without, reasons)
	}
	noPlans(t, res)
}

// noPlans expects the case to stay as it is.
func noPlans(t *testing.T, res *rewrite.Result) {
	for _, plan := range res.Plans {
		t.Errorf("unexpected plan:\n%s", plan.After)
	}
}

// checkFixed expects plans that are sound, keep comments and agree with the
// golden files.
func checkFixed(t *testing.T, m *casetest.Module, c casetest.Case, pkgs []*rewrite.Package, res *rewrite.Result) {
	for _, f := range res.Findings {
		if f.Status == report.Blocked {
			t.Errorf("line %d: blocked: %s: %s", f.Line, f.Message, f.Reason)
		}
	}
	if len(res.Plans) == 0 {
		t.Error("there is no plan")
	}
	for _, plan := range res.Plans {
		checkPlan(t, c, pkgs, plan)
		checkGolden(t, m.Source(repo(t, "testdata", "src"), plan.Filename)+".golden", plan.After)
	}
}

// checkPlan expects a plan's parts to agree and the file's comments to survive.
func checkPlan(t *testing.T, c casetest.Case, pkgs []*rewrite.Package, plan rewrite.FilePlan) {
	if plan.New {
		checkNew(t, pkgs, plan)
		return
	}
	pkg := owner(pkgs, plan.Filename)
	if pkg == nil {
		t.Fatalf("plan of a file that is not the case's: %s", plan.Filename)
	}
	if err := casetest.CheckPlan(plan, pkg.Sources[plan.Filename]); err != nil {
		t.Errorf("%s: %v", plan.Filename, err)
		return
	}
	lost, err := casetest.LostComments(pkg, plan.Filename, plan.After)
	if err != nil {
		t.Error(err)
	}
	for _, comment := range lost {
		_, text, _ := strings.Cut(comment, ": ")
		if !slices.Contains(c.MayLose, text) {
			t.Errorf("lost the comment of %s", comment)
		}
	}
}

// owner returns the package that a file belongs to.
func owner(pkgs []*rewrite.Package, filename string) *rewrite.Package {
	for _, pkg := range pkgs {
		if slices.Contains(slices.Collect(maps.Keys(pkg.Sources)), filename) {
			return pkg
		}
	}
	return nil
}

// checkGolden holds a rewritten file against its golden file, or writes that.
func checkGolden(t *testing.T, name string, got []byte) {
	if *update {
		if err := os.WriteFile(name, got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Errorf("%v (run with -update to write it); the result is:\n%s", err, got)
		return
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; the result is:\n%s", name, got)
	}
}

// checkResult expects a case, after its plans, to build without SES and to be
// of no further interest to the rewriter.
func checkResult(t *testing.T, c casetest.Case, pkgs []*rewrite.Package) {
	typeChecks(t, pkgs)
	for _, pkg := range pkgs {
		if c.Want != casetest.Fixed || c.KeepsSES {
			break
		}
		if refs := casetest.SESReferences(pkg); len(refs) > 0 {
			t.Errorf("%s still refers to SES %d times, first at %s", pkg.Path, len(refs), refs[0])
		}
	}
	res, err := rewrite.Run(pkgs, c.Options)
	if err != nil {
		t.Fatal(err)
	}
	for _, plan := range res.Plans {
		t.Errorf("a second run changes the file again:\n%s", plan.After)
	}
}
