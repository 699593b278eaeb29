package casetest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/packages"
)

// loadMode asks for everything, dependencies from source: with their function
// bodies left out that is far cheaper than compiling them for export data.
const loadMode = packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles |
	packages.NeedImports | packages.NeedDeps | packages.NeedTypes | packages.NeedSyntax |
	packages.NeedTypesInfo | packages.NeedTypesSizes | packages.NeedModule | packages.NeedForTest

// loader is one way to load packages below a directory.
type loader struct {
	dir     string
	env     []string
	overlay map[string][]byte
}

// moduleLoader loads from the module in dir.
func moduleLoader(dir string, overlay map[string][]byte) loader {
	return loader{dir, []string{"GO111MODULE=on", "GOWORK=off", "GOFLAGS=-mod=mod"}, overlay}
}

// gopathLoader loads from a GOPATH-style tree, as analysistest does.
func gopathLoader(gopath string) loader {
	env := []string{"GO111MODULE=off", "GOWORK=off", "GOFLAGS=", "GOPATH=" + gopath}
	return loader{gopath, env, nil}
}

// load returns the packages of the patterns, tests included, each in its
// widest variant.
func (l loader) load(patterns ...string) ([]*packages.Package, error) {
	cfg := &packages.Config{
		Mode:      loadMode,
		Dir:       l.dir,
		Env:       append(os.Environ(), l.env...),
		Tests:     true,
		Overlay:   l.overlay,
		ParseFile: l.parseFile,
	}
	pkgs, err := packages.Load(cfg, patterns...)
	if err != nil {
		return nil, err
	}
	return widest(pkgs), nil
}

// parseFile parses a file: as go/packages does by itself, but a dependency
// without comments and function bodies.
func (l loader) parseFile(fset *token.FileSet, filename string, src []byte) (*ast.File, error) {
	if l.owns(filename) {
		return parser.ParseFile(fset, filename, src, parser.AllErrors|parser.ParseComments)
	}
	file, err := parser.ParseFile(fset, filename, src, parser.SkipObjectResolution)
	if file == nil {
		return nil, err
	}
	for _, decl := range file.Decls {
		if fn, ok := decl.(*ast.FuncDecl); ok {
			fn.Body = nil
		}
	}
	return file, err
}

// owns reports whether a file lies below the loader's directory.
func (l loader) owns(filename string) bool {
	rel, err := filepath.Rel(l.dir, filename)
	return err == nil && !strings.HasPrefix(rel, "..")
}

// widest drops test mains, and every package of which a variant with its
// in-package tests was loaded too.
func widest(pkgs []*packages.Package) []*packages.Package {
	tested := map[string]bool{}
	for _, p := range pkgs {
		if p.ForTest == p.PkgPath {
			tested[p.PkgPath] = true
		}
	}
	var kept []*packages.Package
	for _, p := range pkgs {
		narrow := p.ForTest == "" && tested[p.PkgPath]
		if !narrow && !strings.HasSuffix(p.ID, ".test") {
			kept = append(kept, p)
		}
	}
	return kept
}
