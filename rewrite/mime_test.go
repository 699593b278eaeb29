package rewrite

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestMIMEMail runs the tests of what packages get to send MIME: it is Go of a module of
// its own, with the double of the Paubox SDK.
func TestMIMEMail(t *testing.T) {
	dir := t.TempDir()
	double, err := filepath.Abs(filepath.Join("..", "internal", "testkit", "paubox"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{
		"mime.go": mimeSource,
		"go.mod":  "module mimemail\n\ngo 1.23\n\nrequire github.com/paubox/paubox-go v1.0.0\n\nreplace github.com/paubox/paubox-go => " + double + "\n",
	}
	tests, err := os.ReadFile(filepath.Join("mimemail", "mime_test.go.txt"))
	if err != nil {
		t.Fatal(err)
	}
	files["mime_test.go"] = string(tests)
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "test", "./...") // it vets, too
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=", "GOPROXY=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
