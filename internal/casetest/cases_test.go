package casetest_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
)

var (
	caseFlag = flag.String("case", "", "regular expression of the cases to test; empty for all")
	update   = flag.Bool("update", false, "write the golden files of fixed cases")
)

// selected returns the cases that the -case flag asks for.
func selected(t *testing.T) []casetest.Case {
	t.Helper()
	cases, err := casetest.Select(casetest.Cases(), *caseFlag)
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		t.Fatalf("no case matches %q", *caseFlag)
	}
	return cases
}

// TestTableIsComplete holds the table against the folders: a case that is not
// listed would never be tested.
func TestTableIsComplete(t *testing.T) {
	var listed, found []string
	for _, c := range casetest.Cases() {
		listed = append(listed, c.Name)
	}
	entries, err := os.ReadDir(repo(t, "testdata", "src"))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && e.Name() != "github.com" && e.Name() != "gopkg.in" && e.Name() != "go.opentelemetry.io" {
			found = append(found, e.Name())
		}
	}
	slices.Sort(listed)
	slices.Sort(found)
	if !slices.Equal(listed, found) {
		t.Errorf("cases listed and cases found differ:\n%s", difference(listed, found))
	}
}

// difference returns the names that are in one of two lists only.
func difference(listed, found []string) string {
	var text string
	for _, name := range listed {
		if !slices.Contains(found, name) {
			text += "listed only: " + name + "\n"
		}
	}
	for _, name := range found {
		if !slices.Contains(listed, name) {
			text += "found only: " + name + "\n"
		}
	}
	return text
}

// TestCasesTypeCheckAgainstStubs makes sure that the analyzer sees whole
// packages in the stub run.
func TestCasesTypeCheckAgainstStubs(t *testing.T) {
	cases := selected(t)
	pkgs, err := casetest.LoadStubs(repo(t, "testdata"), cases)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) { typeChecks(t, pkgs[c.Name]) })
	}
}

// TestGoldensBelongToFixedCases makes sure that no golden file is left behind
// by a case that is not rewritten any more.
func TestGoldensBelongToFixedCases(t *testing.T) {
	for _, c := range casetest.Cases() {
		goldens, _ := filepath.Glob(filepath.Join(repo(t, "testdata", "src", c.Name), "*.golden"))
		if c.Want != casetest.Fixed && c.Want != casetest.Written && len(goldens) > 0 {
			t.Errorf("%s is expected to be %s, but has golden files", c.Name, c.Want)
		}
	}
}
