package webhook

import (
	"bytes"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/mapping"
)

// TestSourceWorks builds what users get, as a package of a module of their own,
// and feeds it the documented bodies over HTTP: with the tests of pauboxhook.
func TestSourceWorks(t *testing.T) {
	for _, name := range []string{DefaultPackage, "hooks", "main"} {
		dir := t.TempDir()
		text, err := Source(name)
		if err != nil {
			t.Fatal(err)
		}
		tests, err := os.ReadFile("pauboxhook/handler_test.go")
		if err != nil {
			t.Fatal(err)
		}
		write(t, dir, "go.mod", "module example.com/app\n\ngo 1.18\n") // the oldest that has any
		write(t, dir, "hooks.go", string(text))
		write(t, dir, "hooks_test.go", strings.Replace(string(tests), "package "+DefaultPackage, "package "+name, 1))
		if name == "main" {
			write(t, dir, "main.go", "package main\n\nfunc main() {}\n")
		}
		for _, args := range [][]string{{"vet", "."}, {"test", "-count=1", "."}} {
			cmd := exec.Command("go", args...)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=", "GOTOOLCHAIN=local")
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%s: go %s: %v\n%s", name, strings.Join(args, " "), err, out)
			}
		}
		if formatted, err := format.Source(text); err != nil || !bytes.Equal(formatted, text) {
			t.Errorf("%s: not formatted: %v", name, err)
		}
		if name != DefaultPackage && bytes.Contains(text, []byte(DefaultPackage)) {
			t.Errorf("%s: the text names %s", name, DefaultPackage)
		}
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestSourceRefusesNames(t *testing.T) {
	for _, name := range []string{"", "_", "a-b", "func", "../x", "p\nimport"} {
		if text, err := Source(name); err == nil {
			t.Errorf("%q: got\n%s", name, text)
		}
	}
}

// TestEventsAgreeWithTheTable holds the cases of the handler against the event
// table: each webhook event has one, and each event without any is named.
func TestEventsAgreeWithTheTable(t *testing.T) {
	for _, e := range mapping.Events() {
		if e.To != "" && !bytes.Contains(handler, []byte(`= "`+e.To+`"`)) {
			t.Errorf("the handler has no case for %s", e.To)
		}
		if e.To == "" && e.BounceType == "" && strings.HasPrefix(e.Rule, "event-") && e.Rule != "event-other" &&
			e.Rule != "event-bounce" && !bytes.Contains(handler, []byte(e.Name+" (")) {
			t.Errorf("the handler does not say what becomes of %s", e.Name)
		}
	}
}
