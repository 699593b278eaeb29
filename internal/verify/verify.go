// Package verify type-checks a package with the files that a plan would write,
// in memory. What the new files import is taken from what the loader of the
// package has read already, or from declarations that sesfix carries: no
// network, no go command, no file of the disk.
package verify

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"go/version"
	"maps"
	"runtime"
	"slices"
	"strconv"

	"github.com/sesfix/sesfix/internal/usage"
)

// Result is a package type-checked again with changed files.
type Result struct {
	Files  []*ast.File
	Types  *types.Package
	Info   *types.Info
	Fset   *token.FileSet
	Errors []error // empty if and only if everything checks
}

// Check type-checks p with the files of after, by the names that p.Fset has for
// them, in place of the old ones. The trees of unchanged files are used again,
// those of changed files are parsed into p.Fset. A name in after that is no
// file of p is an error.
//
// deps are packages that were themselves changed and checked before, by import
// path; they win over every other source. All that were checked so far belong
// in it, also those that p does not import: they and p then agree on the types
// of the Paubox SDK.
func Check(p *usage.Package, after map[string][]byte, deps map[string]*types.Package) *Result {
	return CheckWith(p, after, nil, deps)
}

// CheckWith is [Check] for a package that gets new files, added by their names:
// handlers of Paubox webhooks.
func CheckWith(p *usage.Package, after, added map[string][]byte, deps map[string]*types.Package) *Result {
	r := &Result{Fset: p.Fset, Info: &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		Scopes:       map[ast.Node]*types.Scope{},
		Instances:    map[*ast.Ident]types.Instance{},
		FileVersions: map[*ast.File]string{},
	}}
	report := func(err error) { r.Errors = append(r.Errors, err) }

	known := map[string]bool{}
	for _, f := range p.Files {
		// The name of the file itself, whatever //line says.
		name := p.Fset.PositionFor(f.Package, false).Filename
		known[name] = true
		if src, changed := after[name]; changed {
			f = parse(p.Fset, name, src, report)
		}
		r.Files = append(r.Files, f)
	}
	for _, name := range slices.Sorted(maps.Keys(added)) {
		r.Files = append(r.Files, parse(p.Fset, name, added[name], report))
	}
	for _, name := range slices.Sorted(maps.Keys(after)) {
		if !known[name] {
			report(fmt.Errorf("verify: %s is no file of package %s", name, p.Types.Path()))
		}
	}

	more := map[string]string{}
	switch {
	case len(added) > 0:
		more = webhooks
	case importsOf(r.Files)["mime/multipart"]:
		more = mimes
	}
	imp := newImporter(p.Types, deps, more)
	imp.selected = selected(r.Files)
	conf := types.Config{
		Importer:  imp,
		Error:     report,
		GoVersion: goVersion(p.Types.GoVersion()),
		Sizes:     types.SizesFor("gc", runtime.GOARCH),
	}
	var err error
	r.Types, err = conf.Check(p.Types.Path(), p.Fset, r.Files, r.Info)
	if err != nil && len(r.Errors) == 0 {
		report(err)
	}
	return r
}

// importsOf lists the paths that files import.
func importsOf(files []*ast.File) map[string]bool {
	paths := map[string]bool{}
	for _, f := range files {
		for _, spec := range f.Imports {
			if path, err := strconv.Unquote(spec.Path.Value); err == nil {
				paths[path] = true
			}
		}
	}
	return paths
}

// parse reads one file and reports what is wrong with it.
func parse(fset *token.FileSet, name string, src []byte, report func(error)) *ast.File {
	f, err := parser.ParseFile(fset, name, src, parser.ParseComments|parser.SkipObjectResolution|parser.AllErrors)
	var list scanner.ErrorList
	switch {
	case errors.As(err, &list):
		for _, e := range list {
			report(e)
		}
	case err != nil:
		report(err)
	}
	return f
}

// pauboxGo is the language version that paubox-go needs of a module (mapping.md
// 4.2, "Imports/go.mod"): go get raises an older one.
const pauboxGo = "go1.23"

func goVersion(module string) string {
	if module != "" && version.Compare(module, pauboxGo) < 0 {
		return pauboxGo
	}
	return module
}
