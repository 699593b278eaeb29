package analyzer_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/sesfix/sesfix/analyzer"
)

// diagnostics runs the analyzer over a case without its tests.
func diagnostics(t *testing.T, name string, driver analyzer.Driver) (list []analysis.Diagnostic) {
	t.Helper()
	gopath, err := filepath.Abs(filepath.Join("..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	cfg := &packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: gopath,
		Env: append(os.Environ(), "GO111MODULE=off", "GOWORK=off", "GOFLAGS=", "GOPATH="+gopath)}
	pkgs, err := packages.Load(cfg, name)
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{analyzer.NewFor(driver)}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, root := range graph.Roots {
		if root.Err != nil {
			t.Fatal(root.Err)
		}
		list = append(list, root.Diagnostics...)
	}
	if len(list) == 0 {
		t.Fatalf("%s: no diagnostics", name)
	}
	return list
}

// TestTestsLeftOut holds a driver that may leave out tests to code that has none:
// a fix that does not see the tests could break them.
func TestTestsLeftOut(t *testing.T) {
	part := analyzer.Driver{PartTests: true}
	for _, d := range diagnostics(t, "sesv2_construct_test", part) {
		if len(d.SuggestedFixes) > 0 || !strings.Contains(d.Message, "the tests of the package are not analysed (outbox_test.go)") {
			t.Errorf("with its tests left out: %d fixes, %s", len(d.SuggestedFixes), d.Message)
		}
	}
	for _, d := range diagnostics(t, "sesv2_inline", part) {
		if len(d.SuggestedFixes) != 1 {
			t.Errorf("without tests: %d fixes, %s", len(d.SuggestedFixes), d.Message)
		}
	}
}
