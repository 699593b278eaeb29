package driver

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/rewrite"
)

// A file that a plan adds is taken away again where the run cannot be finished.
func TestApplyNewFile(t *testing.T) {
	ws, plans := applyTree(t)
	name := filepath.Join(ws.root, "a", "new.go")
	plans = append([]rewrite.FilePlan{{Filename: name, After: []byte(newText), New: true}}, plans...)
	undo, err := applyPlans(ws, plans)
	if err != nil || readFile(t, name) != newText {
		t.Fatalf("error %v", err)
	}
	if err := undo(); err != nil {
		t.Fatal(err)
	}
	wantTree(t, ws, oldText)

	calls := 0
	w := writer{rename: func(from, to string) error {
		if calls++; calls == 3 {
			return errors.New("disk full")
		}
		return os.Rename(from, to)
	}}
	if _, err := w.apply(ws, plans); err == nil || !strings.Contains(err.Error(), "no file was changed") {
		t.Errorf("error %v", err)
	}
	wantTree(t, ws, oldText)
}

// What is there, or lies outside, is not written to.
func TestApplyRefusesNewFile(t *testing.T) {
	for want, name := range map[string]string{
		"it is there already":         "a/a.go",
		"outside of the main modules": "vendor/x.go",
		"no such file":                "absent/x.go",
	} {
		ws, plans := applyTree(t)
		writeFile(t, filepath.Join(ws.root, "vendor", "y.go"), nil)
		plans = append(plans, rewrite.FilePlan{Filename: filepath.Join(ws.root, filepath.FromSlash(name)), After: []byte(newText), New: true})
		if _, err := applyPlans(ws, plans); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", name, err, want)
		}
		wantTree(t, ws, oldText)
	}
}
