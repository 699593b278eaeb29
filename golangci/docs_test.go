package golangci_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/internal/option"
)

// TestExamplesAreTheDocs holds the README to the files that real/run uses.
func TestExamplesAreTheDocs(t *testing.T) {
	readme := read(t, "..", "README.md")
	for _, name := range []string{".custom-gcl.yml", ".golangci.yml"} {
		if text := read(t, "example", name); !strings.Contains(readme, "```yaml\n"+text+"```\n") {
			t.Errorf("README.md does not hold golangci/example/%s:\n%s", name, text)
		}
	}
}

// TestExampleHasTheVersionOfTheRun wants the golangci-lint that the docs name to be
// the one that real/run builds.
func TestExampleHasTheVersionOfTheRun(t *testing.T) {
	built := regexp.MustCompile(`golangci/golangci-lint/v2 (v\S+)`).FindStringSubmatch(read(t, "real", "go.mod"))
	if built == nil || !strings.Contains(read(t, "example", ".custom-gcl.yml"), "version: "+built[1]+"\n") {
		t.Errorf("golangci/real builds %q, and example/.custom-gcl.yml names another", built)
	}
}

// TestExampleHasEverySetting wants the example to show all settings, with their
// defaults.
func TestExampleHasEverySetting(t *testing.T) {
	text := read(t, "example", ".golangci.yml")
	for _, o := range option.For(option.Package) {
		value := o.Default
		if value == "" {
			value = "[]"
		}
		if !strings.Contains(text, " "+o.Name+": "+value+"\n") {
			t.Errorf("example/.golangci.yml does not hold %s: %s", o.Name, value)
		}
	}
}

func read(t *testing.T, path ...string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
