package driver

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sesfix/sesfix/rewrite"
)

func TestModuleNotices(t *testing.T) {
	const get = "go get github.com/paubox/paubox-go@v1.0.0"
	for _, test := range []struct {
		name, tree string
		modules    []string // names of directories
		work       bool
		want       []string
	}{
		{"without paubox-go", "-- m/go.mod --\nmodule m\ngo 1.24\n", []string{"m"}, false,
			[]string{"To finish, run: " + get + " && go mod tidy"}},
		{"with it", "-- m/go.mod --\nmodule m\ngo 1.24\nrequire github.com/paubox/paubox-go v1.0.0\n", []string{"m"}, false,
			[]string{"To finish, run: go mod tidy"}},
		{"old Go, vendored", "-- m/go.mod --\nmodule m\ngo 1.21\n-- m/vendor/modules.txt --\n", []string{"m"}, false,
			[]string{
				"To finish, run: " + get + " && go mod tidy && go mod vendor",
				"m/go.mod says go 1.21 and github.com/paubox/paubox-go needs go 1.23: go get raises it; build images, CI and linters must follow",
			}},
		{"workspace", "-- m/go.mod --\nmodule m\ngo 1.23.0\n-- n/go.mod --\nmodule n\n-- vendor/modules.txt --\n", []string{"m", "n"}, true,
			[]string{"To finish, run: cd m && " + get + " && go mod tidy && go work vendor"}},
		{"unreadable", "-- m/go.mod --\nmodule\n", []string{"m"}, false, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := writeTree(t, test.tree)
			ws := &workspace{root: dir, work: test.work}
			for _, m := range test.modules {
				ws.modules = append(ws.modules, module{Path: m, Dir: filepath.Join(dir, m), GoMod: filepath.Join(dir, m, "go.mod")})
			}
			pkgs := []*rewrite.Package{
				{Module: "m", Sources: map[string][]byte{"m.go": nil}},
				{Module: "n", Sources: map[string][]byte{"n.go": nil}},
			}
			got := moduleNotices(ws, pkgs, []rewrite.FilePlan{{Filename: "m.go", After: []byte(`import paubox "github.com/paubox/paubox-go"`)}})
			if test.want == nil && len(got) == 1 {
				return // its text has the error of the parser
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
			smtp := []rewrite.FilePlan{{Filename: "m.go", After: []byte(`import "net/smtp"`)}}
			if got := moduleNotices(ws, pkgs, smtp); got != nil {
				t.Errorf("code without paubox-go: %q", got)
			}
		})
	}
}
