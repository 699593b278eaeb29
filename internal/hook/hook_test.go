package hook

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestSameCalls builds the handlers that the cases of casetest write, and feeds
// them the documented bodies over HTTP: they have to call the same functions of
// the user, with the same values, as the SES handlers do for the same events.
func TestSameCalls(t *testing.T) {
	tests, err := filepath.Glob(filepath.Join("testdata", "feed", "webhook_*.txt"))
	if err != nil || len(tests) == 0 {
		t.Fatal(tests, err)
	}
	for _, name := range tests {
		name := strings.TrimSuffix(filepath.Base(name), ".txt")
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			src := filepath.Join("..", "..", "testdata", "src", name)
			for from, to := range map[string]string{
				filepath.Join(src, "handler.go"):                "handler.go",
				filepath.Join(src, FileName+".golden"):          FileName,
				filepath.Join("testdata", "feed", "common.txt"): "common_test.go",
				filepath.Join("testdata", "feed", name+".txt"):  "same_test.go",
			} {
				copyFile(t, from, filepath.Join(dir, to))
			}
			if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module example.com/feedback\n\ngo 1.21\n"), 0o644); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("go", "test", "-count=1", ".")
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=", "GOTOOLCHAIN=local")
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	text, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(to, text, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}
