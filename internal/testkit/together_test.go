package testkit

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestBuildTogether builds three programs, one of which is broken: the others
// run, each by its name.
func TestBuildTogether(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module example.com/three\n\ngo 1.24\n")
	write("one/main.go", "package main\n\nimport \"os\"\n\nfunc main() {\n\tprintln(os.Args[1])\n\tos.Exit(3)\n}\n")
	write("two/main.go", "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"two\") }\n")
	write("three/main.go", "package main\n\nfunc main() { undefined() }\n")

	built := BuildTogether(t, dir)
	if want := []string{"one", "two"}; !slices.Equal(built.Names, want) || built.Broken == nil {
		t.Fatalf("built %q, error %v", built.Names, built.Broken)
	}
	if out := built.Run(t, "one"); out.ExitCode != 3 {
		t.Errorf("one exits with %d", out.ExitCode)
	}
	if out := built.Run(t, "two"); out.ExitCode != 0 || out.Stdout != "two\n" {
		t.Errorf("two prints %q and exits with %d", out.Stdout, out.ExitCode)
	}
}
