package casetest_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/rewrite"
)

// TestWindowsLineEnds gives files the line ends of Windows: the plan is what it was,
// with these ends, and no empty line is lost.
func TestWindowsLineEnds(t *testing.T) {
	cases, err := casetest.Select(casetest.Cases(), `^(sesv2_(inline|pieces|writes|config_loose|interface)|v1ses_(late_doc|list_copied)|ses_errors_as)$`)
	if err != nil || len(cases) != 8 {
		t.Fatalf("%d cases: %v", len(cases), err)
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	m, err := casetest.NewModule(dir, repo(t, "testdata", "src"), realSDK, repo(t, "internal", "testkit", "paubox"), cases)
	if err != nil {
		t.Fatal(err)
	}
	overlay, want := map[string][]byte{}, map[string][]byte{}
	for _, c := range cases {
		names, _ := filepath.Glob(filepath.Join(dir, c.Name, "*.go"))
		for _, name := range names {
			src, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			overlay[name] = bytes.ReplaceAll(src, []byte("\n"), []byte("\r\n"))
		}
	}
	for name, pkgs := range load(t, m, nil) {
		for _, plan := range run(t, name, pkgs).Plans {
			want[plan.Filename] = bytes.ReplaceAll(plan.After, []byte("\n"), []byte("\r\n"))
		}
	}
	n := 0
	for name, pkgs := range load(t, m, overlay) {
		for _, plan := range run(t, name, pkgs).Plans {
			n++
			if !bytes.Equal(plan.After, want[plan.Filename]) {
				t.Errorf("%s:\n%q\nwant\n%q", plan.Filename, plan.After, want[plan.Filename])
			}
		}
	}
	if n != len(want) || n == 0 {
		t.Errorf("%d plans, want %d", n, len(want))
	}
}

func run(t *testing.T, name string, pkgs []*rewrite.Package) *rewrite.Result {
	t.Helper()
	res, err := rewrite.Run(pkgs, rewrite.Options{})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return res
}
