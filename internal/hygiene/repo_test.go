// Package hygiene holds the tests of the house rules: what is asked of every
// file, and what the project promises about its dependencies.
package hygiene

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// root is the repository, seen from this package.
const root = "../.."

// file is a text file of the repository.
type file struct {
	name string // relative to the root, with slashes
	text []byte
}

// textFiles returns all text files of the repository.
func textFiles(t *testing.T) []file {
	t.Helper()
	var files []file
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.Name() == ".git" { // in a worktree it is a file
			if e.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		if !e.Type().IsRegular() {
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if bytes.IndexByte(text, 0) < 0 {
			rel, _ := filepath.Rel(root, name)
			files = append(files, file{filepath.ToSlash(rel), text})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 20 {
		t.Fatalf("only %d files: is the root of the repository at %s?", len(files), root)
	}
	return files
}

// goFile is a parsed Go file.
type goFile struct {
	file
	fset *token.FileSet
	ast  *ast.File
}

// goFiles parses the Go files of the repository but for testdata, whose code is
// that of users, and generated files.
func goFiles(t *testing.T) []goFile {
	t.Helper()
	fset := token.NewFileSet()
	var files []goFile
	for _, f := range textFiles(t) {
		if !strings.HasSuffix(f.name, ".go") || strings.Contains("/"+f.name, "/testdata/") {
			continue
		}
		tree, err := parser.ParseFile(fset, f.name, f.text, parser.ParseComments)
		if err != nil {
			t.Error(err)
			continue
		}
		if !ast.IsGenerated(tree) {
			files = append(files, goFile{f, fset, tree})
		}
	}
	return files
}

func (f goFile) isTest() bool { return strings.HasSuffix(f.name, "_test.go") }

// at is the position of a node, for a message.
func (f goFile) at(n ast.Node) token.Position { return f.fset.Position(n.Pos()) }
