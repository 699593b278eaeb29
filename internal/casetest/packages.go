package casetest

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/sesfix/sesfix/rewrite"
	"golang.org/x/tools/go/packages"
)

// Packages holds the packages of cases by the name of the case.
type Packages map[string][]*rewrite.Package

// LoadStubs type-checks the cases in the GOPATH-style tree testdata, against
// the stub SDKs, as analysistest does.
func LoadStubs(testdata string, cases []Case) (Packages, error) {
	var patterns []string
	for _, c := range cases {
		patterns = append(patterns, c.Name+"/...")
	}
	return gopathLoader(testdata).loadCases(filepath.Join(testdata, "src"), patterns)
}

// loadCases loads packages of cases whose folders lie in root.
func (l loader) loadCases(root string, patterns []string) (Packages, error) {
	loaded, err := l.load(patterns...)
	if err != nil {
		return nil, err
	}
	byCase := Packages{}
	for _, p := range loaded {
		pkg, err := l.convert(p)
		if err != nil {
			return nil, err
		}
		name := caseOf(root, p)
		byCase[name] = append(byCase[name], pkg)
	}
	return byCase, nil
}

// caseOf returns the name of the case that a package belongs to: the folder of
// root that holds it.
func caseOf(root string, p *packages.Package) string {
	if len(p.CompiledGoFiles) == 0 {
		return p.PkgPath
	}
	rel := strings.TrimPrefix(p.CompiledGoFiles[0], root+string(filepath.Separator))
	name, _, _ := strings.Cut(filepath.ToSlash(rel), "/")
	return name
}

// convert makes the rewriter's input of a loaded package.
func (l loader) convert(p *packages.Package) (*rewrite.Package, error) {
	pkg := &rewrite.Package{
		Path: p.PkgPath, Fset: p.Fset, Files: p.Syntax, Types: p.Types, Info: p.TypesInfo,
		Sources: map[string][]byte{},
	}
	for _, name := range p.IgnoredFiles {
		pkg.Partial = pkg.Partial || strings.HasSuffix(name, ".go")
	}
	if p.Module != nil {
		pkg.Module = p.Module.Path
	}
	for _, err := range p.Errors {
		pkg.Errors = append(pkg.Errors, err)
	}
	for _, name := range p.CompiledGoFiles {
		src, err := l.source(name)
		if err != nil {
			return nil, err
		}
		pkg.Sources[name] = src
	}
	return pkg, nil
}

// source returns the text of a file as it was loaded.
func (l loader) source(name string) ([]byte, error) {
	if src, ok := l.overlay[name]; ok {
		return src, nil
	}
	return os.ReadFile(name)
}
