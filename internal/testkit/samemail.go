package testkit

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// SameMail fails the test unless the program does the same before and after
// its migration, and sends all its mail through Paubox in the end. See
// [BeforeAfter] for what migrate gets.
func SameMail(t testing.TB, p Program, migrate func(dir string), opts ...cmp.Option) {
	t.Helper()
	before, after := BeforeAfter(t, p, migrate)
	if d := Diff(before, after, opts...); d != "" {
		t.Errorf("%s is not the same after its migration (-before +after):\n%s\nits stderr:\n%s", p.Package, d, after.Stderr)
	}
	if n := len(after.Via(SES)); n > 0 {
		t.Errorf("%s still sends %d mails through SES", p.Package, n)
	}
}

// BeforeAfter runs the program, has migrate work on a copy of its module, and
// runs the copy with the double of paubox-go. Both runs are in the copy; the
// module itself stays as it is. A program that sends nothing, or fails before
// its migration, proves nothing and fails the test.
func BeforeAfter(t testing.TB, p Program, migrate func(dir string)) (before, after Output) {
	t.Helper()
	p.Dir = CopyModule(t, p.Dir)
	before = Run(t, p)
	if before.ExitCode != 0 || len(before.Sent) == 0 {
		t.Fatalf("before its migration %s sends %d mails and exits with %d:\n%s%s",
			p.Package, len(before.Sent), before.ExitCode, before.Stdout, before.Stderr)
	}
	migrate(p.Dir)
	UsePaubox(t, p.Dir)
	return before, Run(t, p)
}

// Diff compares two runs: mails, objects, standard output and exit code. It
// returns "" where they are the same.
func Diff(before, after Output, opts ...cmp.Option) string {
	return cmp.Diff(visible(before), visible(after), append(opts, cmpopts.EquateEmpty())...)
}

// effect is what others see of a run.
type effect struct {
	Mails    []Mail
	Objects  []Object
	Stdout   string
	ExitCode int
}

func visible(o Output) effect {
	return effect{o.Mails(), o.Objects, o.Stdout, o.ExitCode}
}

// CopyModule copies a module, so that a test can change it.
func CopyModule(t testing.TB, dir string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "module")
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}

// UsePaubox has the module in dir require paubox-go v1.0.0 and replaces it by
// the double.
func UsePaubox(t testing.TB, dir string) {
	useDouble(t, dir, "github.com/paubox/paubox-go", "v1.0.0", "paubox")
}

// UseSimpleMail does the same with go-simple-mail, which the module proxy does
// not have everywhere.
func UseSimpleMail(t testing.TB, dir string) {
	useDouble(t, dir, "github.com/xhit/go-simple-mail/v2", "v2.16.0", "simplemail")
}

// UseRealSimpleMail has the module in dir use the checkout of go-simple-mail, with
// what that one requires, which the go command does not add by itself.
func UseRealSimpleMail(t testing.TB, dir, checkout string) {
	t.Helper()
	checkout, err := filepath.Abs(checkout)
	if err != nil {
		t.Fatal(err)
	}
	moduleGo(t, dir, "mod", "edit", "-replace=github.com/xhit/go-simple-mail/v2="+checkout)
	var mod struct {
		Require []struct{ Path, Version string }
	}
	if err := json.Unmarshal([]byte(moduleGo(t, checkout, "mod", "edit", "-json")), &mod); err != nil {
		t.Fatal(err)
	}
	for _, r := range mod.Require {
		moduleGo(t, dir, "mod", "edit", "-require="+r.Path+"@"+r.Version)
	}
	sum, err := os.OpenFile(filepath.Join(dir, "go.sum"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer sum.Close()
	lines, err := os.ReadFile(filepath.Join(checkout, "go.sum"))
	if err == nil {
		_, err = sum.Write(lines)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func useDouble(t testing.TB, dir, module, version, folder string) {
	t.Helper()
	double := filepath.Join(Root(t), "internal", "testkit", folder)
	moduleGo(t, dir, "mod", "edit", "-require="+module+"@"+version, "-replace="+module+"="+double)
}

// Root returns the directory of the sesfix module, whose tests are running.
func Root(t testing.TB) string {
	t.Helper()
	return filepath.Dir(goEnv(t, ".", "GOMOD"))
}
