package main_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/rewrite"
)

var pattern = flag.String("case", ".", "run the cases whose names match")

// TestGolangciLint runs a real golangci-lint on copies of the cases, against the
// real SDKs: without --fix, with it, and again.
func TestGolangciLint(t *testing.T) {
	cases, err := casetest.Select(casetest.Cases(), *pattern)
	if err != nil {
		t.Fatal(err)
	}
	binary := build(t)
	t.Run("cases", func(t *testing.T) { testCases(t, newLint(t, binary, cases), cases) })
	t.Run("multi-file", func(t *testing.T) { testMultiFile(t, binary) })
	t.Run("hidden", func(t *testing.T) { testHidden(t, binary) })
	t.Run("tests", func(t *testing.T) { testWithoutTests(t, binary) })
	t.Run("packages", func(t *testing.T) { testPackages(t, binary) })
	t.Run("settings", func(t *testing.T) { testSettings(t, binary) })
}

// testCases holds what golangci-lint makes of all cases against what sesfix plans.
func testCases(t *testing.T, l *lint, cases []casetest.Case) {
	before, want := l.files(t), l.plans(t)
	first := l.run(t, ".")
	l.run(t, ".", "--fix")
	after := l.files(t)
	l.compiles(t, ".")
	for name := range before {
		expected := before[name]
		if plan, ok := want[name]; ok {
			expected = plan
		}
		if after[name] != expected {
			t.Errorf("%s is not what sesfix planned:\n%s", name, after[name])
		}
	}
	second := l.run(t, ".")
	for _, i := range second {
		if len(i.SuggestedFixes) > 0 {
			t.Errorf("%s:%d can still be fixed: %s", i.Pos.Filename, i.Pos.Line, i.Text)
		}
	}
	l.run(t, ".", "--fix")
	for _, name := range changed(after, l.files(t)) {
		t.Errorf("%s is changed again", name)
	}
	for _, c := range cases {
		one, two := of(first, c.Name), of(second, c.Name)
		n := 0
		for _, name := range changed(before, after) {
			if strings.HasPrefix(name, c.Name+"/") {
				n++
			}
		}
		t.Logf("%-32s %-8s findings %2d, after --fix %2d, files changed %d", c.Name, c.Want, len(one), len(two), n)
	}
	t.Logf("%d cases: findings %d, after --fix %d, files changed %d", len(cases), len(first), len(second), len(changed(before, after)))
}

// plans returns the files that sesfix would write with the plugin's settings.
func (l *lint) plans(t *testing.T) map[string]string {
	t.Helper()
	byCase, err := l.module.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	plans := map[string]string{}
	for _, pkgs := range byCase {
		for _, p := range pkgs {
			if p.Module != "cases" {
				continue // of a module in the module, where ./... does not go
			}
			res, err := rewrite.Run([]*rewrite.Package{p}, rewrite.Options{SinglePackage: true, SingleFile: true, NolintRanges: true})
			if err != nil {
				t.Fatal(err)
			}
			for _, plan := range res.Plans {
				name, _ := filepath.Rel(l.dir, plan.Filename)
				plans[filepath.ToSlash(name)] = string(plan.After)
			}
		}
	}
	return plans
}

// some selects cases by name.
func some(t *testing.T, names ...string) []casetest.Case {
	t.Helper()
	cases, err := casetest.Select(casetest.Cases(), "^("+strings.Join(names, "|")+")$")
	if err != nil || len(cases) != len(names) {
		t.Fatalf("found %d of the cases %q: %v", len(cases), names, err)
	}
	return cases
}

// testMultiFile fixes units of several files, when told to.
func testMultiFile(t *testing.T, binary string) {
	cases := some(t, "sesv2_construct_all", "sesv2_construct_test", "sesv2_construct_testfile")
	l := newLint(t, binary, cases, "multi-file: false", "multi-file: true")
	if len(l.run(t, ".")) == 0 {
		t.Error("no findings")
	}
	l.run(t, ".", "--fix")
	l.compiles(t, ".")
	for _, i := range l.run(t, ".") {
		t.Errorf("%s:%d is left: %s", i.Pos.Filename, i.Pos.Line, i.Text)
	}
	for name, text := range l.files(t) {
		golden, err := os.ReadFile(filepath.Join("..", "..", "testdata", "src", name+".golden"))
		if err != nil || string(golden) != text {
			t.Errorf("%s is not as in its golden file (%v)", name, err)
		}
	}
}

// testHidden hides the findings of one file: what becomes of the others must hold.
func testHidden(t *testing.T, binary string) {
	cases := some(t, "sesv2_files_apart", "sesv2_files_together")
	for _, hide := range []string{"alerts.go", "visits.go"} {
		l := newLint(t, binary, cases, "  settings:\n", fmt.Sprintf("  exclusions:\n    paths:\n      - %s\n  settings:\n", hide))
		before := l.files(t)
		l.run(t, ".", "--fix")
		l.compiles(t, ".")
		names := changed(before, l.files(t))
		t.Logf("without %s: changed %q", hide, names)
		if len(names) != 1 || filepath.Base(names[0]) == hide {
			t.Errorf("with the findings of %s hidden, %q change", hide, names)
		}
	}
}

// testWithoutTests leaves the tests out of the run: they must compile afterwards.
func testWithoutTests(t *testing.T, binary string) {
	l := newLint(t, binary, some(t, "sesv2_construct_test", "sesv2_construct_testfile", "sesv2_inline"),
		"linters:\n", "run:\n  tests: false\nlinters:\n")
	before := l.files(t)
	l.run(t, ".", "--fix")
	l.compiles(t, ".")
	if names := changed(before, l.files(t)); len(names) != 1 || names[0] != "sesv2_inline/mailer.go" {
		t.Errorf("changed %q", names)
	}
	for _, i := range of(l.run(t, "."), "sesv2_construct_test") {
		if !strings.Contains(i.Text, "tests of the package are not analysed") {
			t.Errorf("%s:%d does not say why: %s", i.Pos.Filename, i.Pos.Line, i.Text)
		}
	}
}

// testPackages runs it on a unit that crosses packages: reported, not fixed.
func testPackages(t *testing.T, binary string) {
	for _, name := range []string{"sesv2_packages", "v1ses_packages"} {
		l := newLint(t, binary, some(t, name))
		mod, err := os.ReadFile(filepath.Join(l.dir, name, "go.mod"))
		if err != nil {
			t.Fatal(err)
		}
		sum, err := os.ReadFile(filepath.Join(l.dir, "go.sum"))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(l.dir, name, "go.sum"), sum, 0o666); err != nil {
			t.Fatal(err)
		}
		before := l.files(t)
		issues := l.run(t, name)
		l.run(t, name, "--fix")
		for _, file := range changed(before, l.files(t)) {
			t.Errorf("%s is changed\n%s", file, mod)
		}
		crossing := 0
		for _, i := range issues {
			if strings.Contains(i.Text, "crosses packages") {
				crossing++
			}
		}
		t.Logf("%s: findings %d, %d of them cross packages", name, len(issues), crossing)
		if crossing == 0 {
			t.Error("no finding crosses packages")
		}
	}
}

// testSettings gives the plugin settings of its own, and one that it does not have.
func testSettings(t *testing.T, binary string) {
	l := newLint(t, binary, some(t, "sesv2_reply_to_many"), "reply-to: block", "reply-to: first", "base-url: guide", "base-url: email")
	l.run(t, ".", "--fix")
	l.compiles(t, ".")
	if text := fmt.Sprint(l.files(t)); strings.Contains(text, "SendEmail(") {
		t.Errorf("reply-to: first does not reach the rewriter:\n%s", text)
	}
	l = newLint(t, binary, some(t, "sesv2_inline"), "reply-to: block", "replyto: block")
	if out := l.fails(t); !strings.Contains(out, `no setting "replyto": did you mean reply-to?`) {
		t.Errorf("an unknown setting: %s", out)
	}
}
