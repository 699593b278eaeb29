package hygiene

import (
	"bytes"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// goOutput runs the go command at the root of the repository.
func goOutput(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = root
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go %s: %v\n%s%s", strings.Join(args, " "), err, out, stderr.Bytes())
	}
	return string(out)
}

func TestModuleIsTidy(t *testing.T) {
	goOutput(t, "mod", "tidy", "-diff")
}

// TestNothingLeavesTheMachine holds the command free of packages that can open
// a connection.
func TestNothingLeavesTheMachine(t *testing.T) {
	deps := strings.Fields(goOutput(t, "list", "-deps", "./cmd/sesfix"))
	for _, forbidden := range []string{"net", "net/http", "net/smtp", "net/rpc", "crypto/tls"} {
		if slices.Contains(deps, forbidden) {
			t.Errorf("cmd/sesfix depends on %s", forbidden)
		}
	}
}

// TestNoLocalNames keeps the names of one machine's directories out of the
// repository.
func TestNoLocalNames(t *testing.T) {
	forbidden := []string{"/go/pkg" + "/mod/", "/root" + "/", "/work" + "/main", "/work" + "/shared", "/work" + "/.", ".mirror" + "/"}
	for _, f := range textFiles(t) {
		for i, line := range strings.Split(string(f.text), "\n") {
			for _, name := range forbidden {
				if strings.Contains(line, name) {
					t.Errorf("%s:%d: a name of one machine: %s", f.name, i+1, name)
				}
			}
		}
	}
}
