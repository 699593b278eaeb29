package driver

import (
	"bytes"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// planned is a run after the rewriter: three plans, a finding in each file and
// one more in a test.
func planned(t *testing.T, args ...string) (r *run, loaded *loadResult, res *rewrite.Result, stdout, stderr *bytes.Buffer) {
	t.Helper()
	settings, _, err := parse(args)
	if err != nil {
		t.Fatal(err)
	}
	ws, plans := applyTree(t)
	settings.Dir = ws.root
	stdout, stderr = new(bytes.Buffer), new(bytes.Buffer)
	r = &run{sys: System{Stdout: stdout, Stderr: stderr, Dir: ws.root}, settings: settings, ws: ws}
	loaded, res = &loadResult{}, &rewrite.Result{Plans: plans}
	add := func(file, rule string, status report.Status) {
		res.Findings = append(res.Findings, rewrite.Finding{Finding: report.Finding{
			Rule: rule, Status: status, File: file, Line: 1, Column: 1, Message: "m", Unit: "u1",
		}})
	}
	for _, p := range plans {
		add(p.Filename, "send-email", report.Fixable)
	}
	add(filepath.Join(ws.root, "a", "a_test.go"), "mock", report.Fixable)
	res.Units = []report.Unit{{ID: "u1", Status: report.Fixable, Files: []string{plans[0].Filename},
		Blockers: []report.Blocker{{File: plans[0].Filename, Line: 1}}}}
	return r, loaded, res, stdout, stderr
}

func decode(t *testing.T, text string) *report.Report {
	t.Helper()
	rep := new(report.Report)
	if err := json.Unmarshal([]byte(text), rep); err != nil {
		t.Fatalf("%v in:\n%s", err, text)
	}
	return rep
}

func TestFinishReports(t *testing.T) {
	r, loaded, res, stdout, _ := planned(t, "-format=json")
	if status, err := r.finish(loaded, res, settingsFiles{}); status != statusRemains || err != nil {
		t.Fatalf("status %d, error %v", status, err)
	}
	wantTree(t, r.ws, oldText)
	rep := decode(t, stdout.String())
	if rep.Findings[0].File != "a/a.go" || rep.Units[0].Files[0] != "a/a.go" || rep.Units[0].Blockers[0].File != "a/a.go" {
		t.Errorf("names are not relative: %+v, %+v", rep.Findings[0], rep.Units[0])
	}
	if rep.Summary.Findings != 4 || rep.Summary.Fixable != 4 {
		t.Errorf("summary %+v", rep.Summary)
	}
}

func TestFinishFixes(t *testing.T) {
	r, loaded, res, stdout, _ := planned(t, "-fix", "-format=json")
	if status, err := r.finish(loaded, res, settingsFiles{}); status != statusDone || err != nil {
		t.Fatalf("status %d, error %v", status, err)
	}
	wantTree(t, r.ws, newText)
	rep := decode(t, stdout.String())
	if rep.Summary.Fixed != 4 || rep.Units[0].Status != report.Fixed {
		t.Errorf("summary %+v, unit %+v", rep.Summary, rep.Units[0])
	}
}

func TestFinishHides(t *testing.T) {
	for arg, want := range map[string]int{"-tests=false": 3, "-rules=mock": 1, "-rules=-mock": 3, "-rules=client": 0} {
		r, loaded, res, stdout, _ := planned(t, "-fix", "-format=json", arg)
		if _, err := r.finish(loaded, res, settingsFiles{}); err != nil {
			t.Fatal(err)
		}
		wantTree(t, r.ws, newText) // hidden is not untouched
		if got := len(decode(t, stdout.String()).Findings); got != want {
			t.Errorf("%s: %d findings, want %d", arg, got, want)
		}
	}
}

func TestFinishDiff(t *testing.T) {
	r, loaded, res, stdout, stderr := planned(t, "-diff")
	loaded.errors = []report.Error{{Package: "example.com/m/b", Message: "broken"}}
	res.Findings[0].Status = report.Blocked
	if status, err := r.finish(loaded, res, settingsFiles{}); status != statusRemains || err != nil {
		t.Fatalf("status %d, error %v", status, err)
	}
	wantTree(t, r.ws, oldText)
	const hunk = "@@ -1 +1 @@\n-package a // old\n+package a // new\n"
	want := "--- a/a/a.go\n+++ b/a/a.go\n" + hunk + "--- a/a/b.go\n+++ b/a/b.go\n" + hunk + "--- a/a/c.go\n+++ b/a/c.go\n" + hunk
	if diff := cmp.Diff(want, stdout.String()); diff != "" {
		t.Error(diff)
	}
	wantErr := "sesfix: example.com/m/b: broken\nsesfix: the diff leaves findings (1): run without -diff, or with -o FILE, to see them\n"
	if diff := cmp.Diff(wantErr, stderr.String()); diff != "" {
		t.Error(diff)
	}
}

func TestFinishFailingReportUndoes(t *testing.T) {
	r, loaded, res, _, _ := planned(t, "-fix", "-o", filepath.Join("absent", "report.txt"))
	if _, err := r.finish(loaded, res, settingsFiles{}); err == nil {
		t.Error("no error")
	}
	wantTree(t, r.ws, oldText)

	r, loaded, res, _, _ = planned(t, "-fix")
	r.sys.Stdout = failingWriter{}
	if _, err := r.finish(loaded, res, settingsFiles{}); err == nil {
		t.Error("no error")
	}
	wantTree(t, r.ws, oldText)
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errors.New("closed pipe") }

func TestInternalError(t *testing.T) {
	const secret = "patient@example.com"
	if text := internalError(secret).Error(); strings.Contains(text, secret) || !strings.HasPrefix(text, "internal error: string\n") {
		t.Errorf("internalError prints the value of a panic: %s", text)
	}
	var list []int
	defer func() {
		if text := internalError(recover()).Error(); !strings.Contains(text, "index out of range") {
			t.Errorf("internalError hides a run-time error: %s", text)
		}
	}()
	_ = list[len(list)]
}
