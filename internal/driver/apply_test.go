package driver

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sesfix/sesfix/rewrite"
)

const oldText, newText = "package a // old\n", "package a // new\n"

// applyTree writes three files and returns the plans to change them.
func applyTree(t *testing.T) (*workspace, []rewrite.FilePlan) {
	t.Helper()
	dir := writeTree(t)
	ws := &workspace{root: dir, modules: []module{{Path: "example.com/m", Dir: dir}}}
	var plans []rewrite.FilePlan
	for _, name := range []string{"a.go", "b.go", "c.go"} {
		name = filepath.Join(dir, "a", name)
		writeFile(t, name, []byte(oldText))
		plans = append(plans, rewrite.FilePlan{Filename: name, Before: []byte(oldText), After: []byte(newText)})
	}
	return ws, plans
}

// wantTree checks the files of a tree: nothing but the named ones, all with
// this text.
func wantTree(t *testing.T, ws *workspace, text string) {
	t.Helper()
	got := map[string]string{}
	entries, err := os.ReadDir(filepath.Join(ws.root, "a"))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		got[e.Name()] = readFile(t, filepath.Join(ws.root, "a", e.Name()))
	}
	if diff := cmp.Diff(map[string]string{"a.go": text, "b.go": text, "c.go": text}, got); diff != "" {
		t.Error(diff)
	}
}

func TestApplyAndUndo(t *testing.T) {
	ws, plans := applyTree(t)
	if err := os.Chmod(plans[1].Filename, 0o750); err != nil {
		t.Fatal(err)
	}
	undo, err := applyPlans(ws, plans)
	if err != nil {
		t.Fatal(err)
	}
	wantTree(t, ws, newText)
	if info, _ := os.Stat(plans[1].Filename); info.Mode().Perm() != 0o750 {
		t.Errorf("the mode is now %v", info.Mode())
	}
	if err := undo(); err != nil {
		t.Fatal(err)
	}
	wantTree(t, ws, oldText)
}

func TestApplyFailingWriteRestores(t *testing.T) {
	for failing := 1; failing <= 3; failing++ {
		ws, plans := applyTree(t)
		calls := 0
		w := writer{rename: func(from, to string) error {
			if calls++; calls == failing {
				return errors.New("disk full")
			}
			return os.Rename(from, to)
		}}
		_, err := w.apply(ws, plans)
		if err == nil || !strings.Contains(err.Error(), "disk full") || !strings.Contains(err.Error(), "no file was changed") {
			t.Errorf("write %d fails: %v", failing, err)
		}
		wantTree(t, ws, oldText)
	}
}

func TestApplyFailingRestoreIsSaid(t *testing.T) {
	ws, plans := applyTree(t)
	calls := 0
	w := writer{rename: func(from, to string) error {
		if calls++; calls > 1 {
			return errors.New("disk full")
		}
		return os.Rename(from, to)
	}}
	if _, err := w.apply(ws, plans); err == nil || !strings.Contains(err.Error(), "could not be put back") {
		t.Errorf("error %v", err)
	}
}

func TestApplyRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		break_ func(t *testing.T, ws *workspace, last *rewrite.FilePlan)
		want   string
	}{
		"changed since": {func(t *testing.T, _ *workspace, last *rewrite.FilePlan) { last.Before = []byte("package b\n") }, "it changed while"},
		"read-only": {func(t *testing.T, _ *workspace, last *rewrite.FilePlan) {
			if err := os.Chmod(last.Filename, 0o444); err != nil {
				t.Fatal(err)
			}
		}, "it is read-only"},
		"outside": {func(t *testing.T, ws *workspace, last *rewrite.FilePlan) {
			ws.modules[0].Dir = filepath.Join(ws.root, "b")
		}, "outside of the main modules"},
		"vendored": {func(t *testing.T, ws *workspace, last *rewrite.FilePlan) {
			last.Filename = filepath.Join(ws.root, "vendor", "x", "x.go")
			writeFile(t, last.Filename, last.Before)
		}, "outside of the main modules"},
		"gone": {func(t *testing.T, ws *workspace, last *rewrite.FilePlan) { last.Filename += "x" }, "no such file"},
	} {
		t.Run(name, func(t *testing.T) {
			ws, plans := applyTree(t)
			test.break_(t, ws, &plans[2])
			if _, err := applyPlans(ws, plans); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
			wantTree(t, ws, oldText)
		})
	}
}

func TestApplyThroughSymlinks(t *testing.T) {
	ws, plans := applyTree(t)
	link := filepath.Join(ws.root, "link.go")
	if err := os.Symlink(filepath.Join("a", "a.go"), link); err != nil {
		t.Skip(err)
	}
	plans[0].Filename = link
	if _, err := applyPlans(ws, plans); err != nil {
		t.Fatal(err)
	}
	wantTree(t, ws, newText)
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link became a file")
	}

	outside := filepath.Join(filepath.Dir(ws.root), "outside.go")
	writeFile(t, outside, []byte(oldText))
	os.Remove(link)
	if err := os.Symlink(outside, link); err != nil {
		t.Fatal(err)
	}
	if _, err := applyPlans(ws, plans[:1]); err == nil || readFile(t, outside) != oldText {
		t.Errorf("wrote outside of the module: %v", err)
	}
}
