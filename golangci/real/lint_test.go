package main_test

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/casetest"
)

// lint is a golangci-lint with sesfix, and a copy of the cases to run it on.
type lint struct {
	binary, dir string
	module      *casetest.Module
}

// issue is what golangci-lint says at one place.
type issue struct {
	Text string
	Pos  struct {
		Filename string
		Line     int
	}
	SuggestedFixes []any
}

// build builds golangci-lint and returns the name of the binary.
func build(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "golangci-lint")
	run(t, ".", "go", "build", "-o", name, ".")
	return name
}

// newLint copies cases, and the settings of the README with the replacements
// made in them (old, new, …).
func newLint(t *testing.T, binary string, cases []casetest.Case, replacements ...string) *lint {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	root := filepath.Join("..", "..")
	paubox, err := filepath.Abs(filepath.Join(root, "internal", "testkit", "paubox"))
	if err != nil {
		t.Fatal(err)
	}
	m, err := casetest.NewModule(dir, filepath.Join(root, "testdata", "src"),
		filepath.Join(root, "internal", "casetest", "testdata", "realsdk"), paubox, cases)
	if err != nil {
		t.Fatal(err)
	}
	config, err := os.ReadFile(filepath.Join("..", "example", ".golangci.yml"))
	if err != nil {
		t.Fatal(err)
	}
	text := string(config)
	for i := 0; i < len(replacements); i += 2 {
		if !strings.Contains(text, replacements[i]) {
			t.Fatalf("the settings do not hold %q", replacements[i])
		}
		text = strings.Replace(text, replacements[i], replacements[i+1], 1)
	}
	if err := os.WriteFile(filepath.Join(dir, ".golangci.yml"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return &lint{binary, dir, m}
}

// run runs golangci-lint with sesfix alone in a folder of the copy.
func (l *lint) run(t *testing.T, dir string, flags ...string) []issue {
	t.Helper()
	out := filepath.Join(t.TempDir(), "issues.json")
	args := append([]string{"run", "--enable-only=sesfix", "--config", filepath.Join(l.dir, ".golangci.yml"),
		"--output.json.path", out}, flags...)
	cmd := exec.Command(l.binary, append(args, "./...")...)
	cmd.Dir = filepath.Join(l.dir, dir)
	// Its cache does not know when the plugin changes.
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off", "GOLANGCI_LINT_CACHE="+t.TempDir())
	text, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() == 1) || strings.Contains(string(text), "level=") {
		t.Fatalf("golangci-lint %s: %v\n%s", strings.Join(flags, " "), err, text)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	var result struct{ Issues []issue }
	if err := json.Unmarshal(data, &result); err != nil {
		t.Fatal(err)
	}
	return result.Issues
}

// compiles builds and vets a folder of the copy, tests included.
func (l *lint) compiles(t *testing.T, dir string) {
	t.Helper()
	run(t, filepath.Join(l.dir, dir), "go", "build", "./...")
	run(t, filepath.Join(l.dir, dir), "go", "vet", "./...")
}

// run runs a command that must succeed.
func run(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off")
	if args[1] != "build" || dir != "." {
		cmd.Env = append(cmd.Env, "GOFLAGS=-mod=mod")
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// files returns the Go files of the copy, by their names below it.
func (l *lint) files(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(l.dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" {
			return err
		}
		text, err := os.ReadFile(name)
		rel, _ := filepath.Rel(l.dir, name)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// changed lists the files that differ.
func changed(before, after map[string]string) (names []string) {
	for _, name := range slices.Sorted(maps.Keys(before)) {
		if before[name] != after[name] {
			names = append(names, name)
		}
	}
	return names
}

// of selects the issues in a case's folder.
func of(issues []issue, name string) (list []issue) {
	for _, i := range issues {
		if strings.HasPrefix(filepath.ToSlash(i.Pos.Filename), name+"/") {
			list = append(list, i)
		}
	}
	return list
}

// fails runs golangci-lint where it must refuse its settings, and returns what it
// says.
func (l *lint) fails(t *testing.T) string {
	t.Helper()
	cmd := exec.Command(l.binary, "run", "--enable-only=sesfix", "./...")
	cmd.Dir = l.dir
	out, err := cmd.CombinedOutput()
	if err == nil {
		t.Error("golangci-lint takes wrong settings")
	}
	return string(out)
}
