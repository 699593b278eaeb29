package samemail

import (
	"flag"
	"fmt"
	"go/format"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/testkit"
)

var (
	seed   = flag.Uint64("random.seed", 1, "of TestRandom")
	number = flag.Int("random.programs", 30, "that TestRandom generates")
)

// TestRandom does with random programs what TestPrograms does with chosen ones:
// whatever sesfix converts sends the same mail, what it leaves alone it gives a
// reason for, and a second run changes nothing.
func TestRandom(t *testing.T) {
	t.Parallel()
	dir, sources := randomModule(t)
	built := testkit.BuildTogether(t, dir)
	if built.Broken != nil {
		t.Fatal(built.Broken)
	}
	before := map[string]testkit.Output{}
	for _, name := range built.Names {
		before[name] = built.Run(t, name)
	}
	report := migrateAll(t, dir)
	migrated := contents(t, dir)
	migrateAll(t, dir)
	for name, text := range contents(t, dir) {
		if text != migrated[name] {
			t.Errorf("a second run changes %s:\n%s\nto\n%s", name, migrated[name], text)
		}
	}
	testkit.UsePaubox(t, dir)
	after := testkit.BuildTogether(t, dir)
	converted := 0
	for _, name := range built.Names {
		left := sesImports(t, filepath.Join(dir, name))
		if len(left) == 0 {
			converted++
		}
		t.Run(name, func(t *testing.T) {
			show := fmt.Sprintf("\n%s\nbecomes\n\n%s", sources[name], mainFile(t, dir, name))
			if !slices.Contains(after.Names, name) {
				t.Fatalf("it does not build after its migration%s", show)
			}
			if d := testkit.Diff(before[name], after.Run(t, name)); d != "" {
				t.Errorf("it is not the same (-before +after):\n%s%s", d, show)
			}
			if why := blockers(report, name); len(left) > 0 && strings.TrimSpace(why) == "" {
				t.Errorf("it is left alone without a reason%s", show)
			}
		})
	}
	t.Logf("%d of %d programs are converted", converted, len(built.Names))
	if converted < len(built.Names)/4 {
		t.Errorf("only %d of %d programs are converted: the test says little\n%s", converted, len(built.Names), report)
	}
}

// randomModule writes the programs into a module of their own.
func randomModule(t *testing.T) (dir string, sources map[string]string) {
	t.Helper()
	dir, sources = t.TempDir(), map[string]string{}
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join("testdata", "programs", name))
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name), text, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for i := range *number {
		name := fmt.Sprintf("random%d", i)
		src, err := format.Source([]byte(generate(rand.New(rand.NewPCG(*seed, uint64(i))))))
		if err == nil {
			err = os.Mkdir(filepath.Join(dir, name), 0o755)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name, "main.go"), src, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		sources[name] = string(src)
	}
	return dir, sources
}

// contents reads the programs of a module.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*", "main.go"))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, name := range files {
		texts[filepath.Base(filepath.Dir(name))] = string(mainFile(t, dir, filepath.Base(filepath.Dir(name))))
	}
	return texts
}
