package samemail

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/testkit"
)

// TestPrograms runs every program of testdata/programs as it is, migrates all
// of them at once, and runs them again. What they send, print and return has to
// be equal, and nothing of SES may be left in them.
func TestPrograms(t *testing.T) {
	t.Parallel()
	dir := testkit.CopyModule(t, filepath.Join("testdata", "programs"))
	built := testkit.BuildTogether(t, dir)
	if built.Broken != nil {
		t.Fatal(built.Broken)
	}
	listed := programs()
	before := map[string]testkit.Output{}
	for _, p := range listed {
		before[p.name] = built.Run(t, p.name)
	}
	wantListed(t, built.Names, listed)

	report := migrateAll(t, dir)
	testkit.UsePaubox(t, dir)
	built = testkit.BuildTogether(t, dir)
	if built.Broken != nil {
		t.Log(built.Broken) // each of those programs fails its own test
	}
	for _, p := range listed {
		t.Run(p.name, func(t *testing.T) {
			p.check(t, dir, built, before[p.name], report)
		})
	}
}

// wantListed fails for a program that no row of the table names.
func wantListed(t *testing.T, built []string, listed []program) {
	t.Helper()
	for _, name := range built {
		if !slices.ContainsFunc(listed, func(p program) bool { return p.name == name }) {
			t.Errorf("the program %s is not in the table", name)
		}
	}
}

func (p program) check(t *testing.T, dir string, built testkit.Together, before testkit.Output, report string) {
	if before.ExitCode != 0 || len(before.Sent) < 2 {
		t.Fatalf("before its migration it sends %d mails and exits with %d: that proves nothing\n%s%s",
			len(before.Sent), before.ExitCode, before.Stdout, before.Stderr)
	}
	if !slices.Contains(built.Names, p.name) {
		t.Fatalf("it does not build after its migration\n%s", mainFile(t, dir, p.name))
	}
	after := built.Run(t, p.name)
	diff := testkit.Diff(before, after)
	left := sesImports(t, filepath.Join(dir, p.name))
	switch {
	case p.bug != "" && diff == "":
		t.Errorf("it is the same now: take %q out of the table", p.bug)
	case p.bug != "":
		t.Skipf("known: %s", p.bug)
	case diff != "":
		t.Errorf("it is not the same after its migration (-before +after):\n%s\nits stderr:\n%s\n%s",
			diff, after.Stderr, mainFile(t, dir, p.name))
	case p.blocked != "" && len(left) == 0:
		t.Errorf("it is converted now: take %q out of the table", p.blocked)
	case p.blocked != "":
		if why := blockers(report, p.name); !strings.Contains(why, p.blocked) {
			t.Errorf("it is left alone, and not because of %q:\n%s", p.blocked, why)
		}
	case p.keeps != (len(left) > 0):
		t.Errorf("it still imports %s:\n%s", strings.Join(left, ", "), blockers(report, p.name))
	case len(after.Via(testkit.SES)) > 0:
		t.Errorf("it still sends %d mails through SES", len(after.Via(testkit.SES)))
	}
}

// migrateAll has the sesfix of this tree fix the module in dir, and returns its
// report.
func migrateAll(t *testing.T, dir string) string {
	t.Helper()
	report := filepath.Join(t.TempDir(), "report")
	cmd := exec.Command(build(t), "-C", dir, "-fix", "-o", report, "./...")
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	out, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState.ExitCode() != 3 { // 3: some programs are left for a person
		t.Fatalf("%v: %v\n%s", cmd, err, out)
	}
	text, err := os.ReadFile(report)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// blockers returns the lines of the report on a program that is left alone.
func blockers(report, name string) string {
	var lines []string
	for line := range strings.Lines(report) {
		if strings.HasPrefix(line, name+"/") && strings.Contains(line, "blocked: ") {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "")
}

// sesImports returns the imports of SES that are left in a program, those of
// its own packages included.
func sesImports(t *testing.T, dir string) (left []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		src, err := os.ReadFile(name)
		for line := range bytes.Lines(src) {
			if bytes.Contains(line, []byte(`aws-sdk-go-v2/service/ses`)) || bytes.Contains(line, []byte(`aws-sdk-go/service/ses`)) {
				left = append(left, string(bytes.TrimSpace(line)))
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return left
}

// mainFile is the code of a program, to be read in a failure.
func mainFile(t *testing.T, dir, name string) []byte {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(dir, name, "main.go"))
	if err != nil {
		t.Fatal(err)
	}
	return src
}
