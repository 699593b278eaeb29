package casetest_test

import (
	"bytes"
	"go/format"
	"os"
	"path/filepath"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/rewrite"
)

// TestWindowsLineEnds gives files the line ends of Windows: the plan is what it was,
// with these ends, and no empty line is lost.
func TestWindowsLineEnds(t *testing.T) {
	windows := func(src []byte) []byte { return bytes.ReplaceAll(src, []byte("\n"), []byte("\r\n")) }
	withLines(t, windows, func(t *testing.T, name string, got, want []byte) {
		if want = windows(want); !bytes.Equal(got, want) {
			t.Errorf("%s:\n%q\nwant\n%q", name, got, want)
		}
	})
}

// TestBlankLines gives empty lines white space, as editors leave it: none is lost, and
// no other line gets any.
func TestBlankLines(t *testing.T) {
	blank := func(src []byte) []byte { return bytes.ReplaceAll(src, []byte("\n\n"), []byte("\n\t \n")) }
	withLines(t, blank, func(t *testing.T, name string, got, want []byte) {
		if formatted, err := format.Source(got); err != nil || !bytes.Equal(formatted, want) {
			t.Errorf("%s: %v:\n%s\nwant\n%s", name, err, formatted, want)
		}
		for i, line := range bytes.Split(got, []byte("\n")) {
			if end := bytes.TrimRight(line, " \t"); len(end) > 0 && len(end) < len(line) {
				t.Errorf("%s:%d ends in white space: %q", name, i+1, line)
			}
		}
	})
}

// withLines compares the plans of some cases with those of their changed sources.
func withLines(t *testing.T, change func([]byte) []byte, compare func(t *testing.T, name string, got, want []byte)) {
	t.Helper()
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
			overlay[name] = change(src)
		}
	}
	for name, pkgs := range load(t, m, nil) {
		for _, plan := range run(t, name, pkgs).Plans {
			want[plan.Filename] = plan.After
		}
	}
	n := 0
	for name, pkgs := range load(t, m, overlay) {
		for _, plan := range run(t, name, pkgs).Plans {
			n++
			compare(t, plan.Filename, plan.After, want[plan.Filename])
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
