package analyzer

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/rewrite"
)

// input makes the rewriter's input of a pass.
func input(pass *analysis.Pass, driver Driver) (*rewrite.Package, error) {
	p := &rewrite.Package{Path: pass.Pkg.Path(), Fset: pass.Fset, Files: pass.Files, Types: pass.Pkg,
		Info: pass.TypesInfo, Sources: map[string][]byte{}, Excluded: excluded(pass)}
	if pass.Module != nil {
		p.Module = pass.Module.Path
	}
	p.Partial = slices.ContainsFunc(pass.IgnoredFiles, func(name string) bool { return strings.HasSuffix(name, ".go") })
	for _, e := range pass.TypeErrors {
		p.Errors = append(p.Errors, e)
	}
	if driver.PartTests {
		p.Unloaded = unloaded(pass)
	}
	if pass.ReadFile == nil { // nogo: reports only
		p.Errors = append(p.Errors, fmt.Errorf("the driver gives no file contents"))
		return p, nil
	}
	for _, f := range pass.Files {
		name := pass.Fset.Position(f.FileStart).Filename
		src, err := pass.ReadFile(name)
		if err != nil {
			return nil, err
		}
		p.Sources[name] = src
	}
	return p, nil
}

// excluded names the files of the package that import an SES SDK and that the
// build leaves out.
func excluded(pass *analysis.Pass) (names []string) {
	for _, name := range pass.IgnoredFiles {
		f := header(name)
		if f == nil {
			continue
		}
		for _, spec := range f.Imports {
			if path, err := strconv.Unquote(spec.Path.Value); err == nil && mapping.SDKOf(path) != nil {
				names = append(names, name)
				break
			}
		}
	}
	return names
}

// unloaded names the test files that belong to the package and are not in the
// pass, though the build would take them.
func unloaded(pass *analysis.Pass) (names []string) {
	known := slices.Clone(pass.IgnoredFiles)
	var dirs []string // two where cgo writes files
	for _, f := range pass.Files {
		name := pass.Fset.Position(f.FileStart).Filename
		known, dirs = append(known, name), append(dirs, filepath.Dir(name))
	}
	slices.Sort(dirs)
	for _, dir := range slices.Compact(dirs) {
		entries, _ := os.ReadDir(dir)
		for _, e := range entries {
			name := filepath.Join(dir, e.Name())
			if strings.HasSuffix(name, "_test.go") && !slices.Contains(known, name) && ofPackage(name, pass.Pkg.Name()) {
				names = append(names, name)
			}
		}
	}
	return names
}

// ofPackage reports whether a file declares that it belongs to the named package.
func ofPackage(name, pkg string) bool {
	f := header(name)
	return f != nil && f.Name.Name == pkg
}

// header parses a file as far as its imports, nil where that fails.
func header(name string) *ast.File {
	f, _ := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
	return f
}
