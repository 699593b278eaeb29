package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what the commands print into the scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sesfix": main})
}

// TestScripts runs the command as users do, with the real go command, in the
// modules that the scripts hold. Besides the usual commands they have
//
//	exits N COMMAND...   the command exits with status N
//	clinic               a go.mod and go.sum that require the real SES SDK
//	paubox               what "go get" does after -fix, with the double of paubox-go
//	vetcache             a GOCACHE for go vet and go fix, new in every test run
func TestScripts(t *testing.T) {
	env := hostEnv(t)
	cache := t.TempDir() // cmd/go 1.26 can serve stale results of a vettool
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Vars = append(e.Vars, env...)
			e.Setenv("GOPATH", filepath.Join(e.WorkDir, "gopath"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":    exits,
			"clinic":   clinic,
			"paubox":   paubox,
			"vetcache": func(ts *testscript.TestScript, _ bool, _ []string) { ts.Setenv("GOCACHE", cache) },
		},
	})
}

// hostEnv is the part of the environment that the go command of a script needs:
// what has been downloaded and compiled serves all scripts.
func hostEnv(t *testing.T) []string {
	t.Helper()
	keys := []string{"GOCACHE", "GOMODCACHE", "GOPROXY", "GOSUMDB", "GONOSUMDB", "GONOPROXY", "GOPRIVATE"}
	out, err := exec.Command("go", append([]string{"env"}, keys...)...).Output()
	if err != nil {
		t.Fatalf("go env: %v", err)
	}
	var env []string
	for i, value := range strings.Split(strings.TrimSuffix(string(out), "\n"), "\n") {
		env = append(env, keys[i]+"="+value)
	}
	bin, err := exec.LookPath("sesfix")
	if err != nil {
		t.Fatal(err)
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return append(env,
		"GOFLAGS=", "GOWORK=", "GOTOOLCHAIN=local", "CGO_ENABLED=0",
		"SESFIX="+bin,
		"CLINIC="+filepath.Join(here, "testdata", "clinic"),
		"PAUBOX="+filepath.Join(here, "..", "..", "internal", "testkit", "paubox"),
	)
}

// exits runs a command and checks its exit status; what it prints can be
// inspected as after exec.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits N command [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	got := 0
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// clinic puts the go.mod and go.sum of testdata/clinic into the current directory.
func clinic(ts *testscript.TestScript, _ bool, _ []string) {
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join(ts.Getenv("CLINIC"), name))
		ts.Check(err)
		ts.Check(os.WriteFile(ts.MkAbs(name), text, 0o644))
	}
}

// paubox makes the module in the current directory require paubox-go.
func paubox(ts *testscript.TestScript, _ bool, _ []string) {
	const module = "github.com/paubox/paubox-go"
	ts.Check(ts.Exec("go", "mod", "edit", "-require="+module+"@v1.0.0",
		fmt.Sprintf("-replace=%s=%s", module, ts.Getenv("PAUBOX"))))
}
