package verify

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestCarriesWhatIsEmitted holds the carried packages against the golden files of
// all cases: a package of the standard library that a rewrite brings into a file
// can be one that nothing of the program imports, as golangci-lint shows it.
func TestCarriesWhatIsEmitted(t *testing.T) {
	goldens, err := filepath.Glob(filepath.Join("..", "..", "testdata", "src", "*", "*.golden"))
	if err != nil || len(goldens) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	n := 0
	for _, golden := range goldens {
		before := imported(t, strings.TrimSuffix(golden, ".golden"))
		for path := range imported(t, golden) {
			if before[path] || strings.Contains(path, ".") && path != pauboxPath {
				continue
			}
			n++
			if carried[path] == "" && webhooks[path] == "" && mimes[path] == "" {
				t.Errorf("%s imports %q, which is not carried", golden, path)
			}
		}
	}
	if n == 0 {
		t.Error("no rewrite brings an import")
	}
}

// imported returns the import paths of a file; none of one that does not exist.
func imported(t *testing.T, name string) map[string]bool {
	paths := map[string]bool{}
	if _, err := os.Stat(name); err != nil {
		return paths
	}
	f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		paths[path] = true
	}
	return paths
}
