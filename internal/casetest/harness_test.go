package casetest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// The tests of this file test the harness: a check that cannot fail holds
// nothing.

func TestApply(t *testing.T) {
	tests := []struct {
		name  string
		edits []rewrite.Edit
		want  string // "" for an error
	}{
		{"none", nil, "abcdef"},
		{"replace and insert", []rewrite.Edit{{Start: 1, End: 3, New: "X"}, {Start: 6, End: 6, New: "!"}}, "aXdef!"},
		{"adjacent", []rewrite.Edit{{Start: 0, End: 2, New: "1"}, {Start: 2, End: 4, New: "2"}}, "12ef"},
		{"overlap", []rewrite.Edit{{Start: 0, End: 3}, {Start: 2, End: 4}}, ""},
		{"out of order", []rewrite.Edit{{Start: 4, End: 5}, {Start: 0, End: 1}}, ""},
		{"backwards", []rewrite.Edit{{Start: 3, End: 2}}, ""},
		{"past the end", []rewrite.Edit{{Start: 5, End: 7}}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := casetest.Apply([]byte("abcdef"), tt.edits)
			if (err != nil) != (tt.want == "") || string(got) != tt.want {
				t.Errorf("got %q, %v; want %q", got, err, tt.want)
			}
		})
	}
}

func TestCheckPlan(t *testing.T) {
	const before, after = "package p\n\nvar a = 1\n", "package p\n\nvar a = 2\n"
	edit := func(text string) []rewrite.Edit {
		return []rewrite.Edit{{Start: 0, End: len(before), New: text}}
	}
	tests := []struct {
		name string
		plan rewrite.FilePlan
		want string // a part of the error, "" for none
	}{
		{"sound", rewrite.FilePlan{Before: []byte(before), After: []byte(after), Edits: edit(after)}, ""},
		{"stale", rewrite.FilePlan{Before: []byte(after), After: []byte(after)}, "not the file's text"},
		{"other edits", rewrite.FilePlan{Before: []byte(before), After: []byte(after)}, "make this"},
		{"idle", rewrite.FilePlan{Before: []byte(before), After: []byte(before)}, "changes nothing"},
		{"broken", rewrite.FilePlan{Before: []byte(before), After: []byte("package"), Edits: edit("package")}, "not parse"},
		{"ugly", rewrite.FilePlan{Before: []byte(before), After: []byte("package  p\n"), Edits: edit("package  p\n")}, "gofmt"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := casetest.CheckPlan(tt.plan, []byte(before))
			if got := fmt.Sprint(err); (err == nil) != (tt.want == "") || !strings.Contains(got, tt.want) {
				t.Errorf("got %v; want %q", err, tt.want)
			}
		})
	}
}

func TestLeaks(t *testing.T) {
	pkgs := []*rewrite.Package{sourcePackage(t, `package p
const subject, to, header = "Your results", "ann@example.com", "In-Reply-To"`)}
	res := &rewrite.Result{Findings: []rewrite.Finding{
		{Finding: report.Finding{Reason: "header In-Reply-To has no home"}},
		{Finding: report.Finding{Notes: []string{`subject "Your results" is kept`}}},
	}, Units: []report.Unit{{Blockers: []report.Blocker{{Message: "no way to ann@example.com"}}}}}
	if leaks := casetest.Leaks(pkgs, res); len(leaks) != 2 {
		t.Errorf("want two leaks, got %q", leaks)
	}
}

// TestLostComments removes one statement after the other from a real case.
func TestLostComments(t *testing.T) {
	c, err := casetest.Select(casetest.Cases(), "^sesv2_comments_around$")
	if err != nil || len(c) != 1 {
		t.Fatal(c, err)
	}
	pkgs, err := casetest.LoadStubs(repo(t, "testdata"), c)
	if err != nil {
		t.Fatal(err)
	}
	pkg := pkgs[c[0].Name][0]
	const load = "cfg, err := config.LoadDefaultConfig(ctx) // want `\\(aws-config\\)`\n"
	const spec = "\t\"github.com/aws/aws-sdk-go-v2/config\" // the configuration\n"
	for name, src := range pkg.Sources {
		without := func(parts ...string) []byte {
			text := string(src)
			for _, part := range parts {
				if !strings.Contains(text, part) {
					t.Fatalf("the case lacks %q", part)
				}
				text = strings.Replace(text, part, "", 1)
			}
			return []byte(text)
		}
		expectLost(t, pkg, name, src)
		expectLost(t, pkg, name, without(load, spec))
		expectLost(t, pkg, name, without(load), "(aws-config)")
		expectLost(t, pkg, name, without("// before the client\n"), "// before the client")
		expectLost(t, pkg, name, without(load, spec, "// after the last field"), "// after the last field")
	}
}

// expectLost expects the text after to lack the comments with the given parts.
func expectLost(t *testing.T, pkg *rewrite.Package, name string, after []byte, parts ...string) {
	t.Helper()
	lost, err := casetest.LostComments(pkg, name, after)
	if err != nil {
		t.Fatal(err)
	}
	if len(lost) != len(parts) {
		t.Errorf("lost %q, want %q", lost, parts)
		return
	}
	for i, part := range parts {
		if !strings.Contains(lost[i], strings.ReplaceAll(part, "(aws-config)", `\(aws-config\)`)) {
			t.Errorf("lost %q, want %q", lost[i], part)
		}
	}
}
