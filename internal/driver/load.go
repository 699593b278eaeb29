package driver

import (
	"bytes"
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// loadMode type-checks the selected packages and, from source too, everything
// they depend on: that is many times faster than compiling it.
const loadMode = listMode | packages.NeedCompiledGoFiles | packages.NeedSyntax | packages.NeedTypes |
	packages.NeedTypesInfo | packages.NeedTypesSizes

// loadResult is what there is to analyse, and what could not be.
type loadResult struct {
	packages    []*rewrite.Package
	aside       []*rewrite.Package // to look into
	errors      []report.Error
	notAnalysed []report.NotAnalysed
}

// load type-checks the selected packages, all in one FileSet.
func load(ctx context.Context, g *gotool, ws *workspace, sel *selection) (*loadResult, error) {
	res := &loadResult{}
	if len(sel.paths) == 0 {
		return res, nil
	}
	cfg := g.config(ctx, loadMode)
	cfg.Fset = token.NewFileSet()
	src := newSources(cfg.Fset, sel.files)
	cfg.ParseFile = src.parse
	roots, err := packages.Load(cfg, sel.paths...)
	if err != nil {
		return nil, fmt.Errorf("loading packages: %w", err)
	}
	chosen := map[string]bool{}
	for _, path := range sel.paths {
		chosen[path] = true
	}
	for _, p := range widest(roots) {
		if chosen[basePath(p)] {
			res.add(ws, p, roots, src)
		}
	}
	res.addAside(roots, sel.aside, src)
	return res, nil
}

// widest returns the variants to analyse, in the order of their IDs: with its
// tests, where a package has some, so that every file is seen once.
func widest(roots []*packages.Package) []*packages.Package {
	tested := map[string]bool{}
	for _, p := range roots {
		if p.ForTest == p.PkgPath {
			tested[p.PkgPath] = true
		}
	}
	var list []*packages.Package
	for _, p := range roots {
		plain := p.ForTest == "" && !tested[p.PkgPath]
		if isMain(p) && (plain || p.ForTest != "" && basePath(p) == p.ForTest) {
			list = append(list, p)
		}
	}
	slices.SortFunc(list, func(a, b *packages.Package) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	return list
}

// add hands a package over to the rewriter.
func (res *loadResult) add(ws *workspace, p *packages.Package, roots []*packages.Package, src *sources) {
	pkg := &rewrite.Package{
		Path: p.PkgPath, Fset: p.Fset, Types: p.Types, Info: p.TypesInfo,
		Sources: map[string][]byte{}, Module: p.Module.Path,
	}
	for _, f := range p.Syntax {
		name := p.Fset.File(f.FileStart).Name()
		if text, ok := src.text[name]; ok {
			pkg.Files = append(pkg.Files, f)
			pkg.Sources[name] = text
		}
	}
	for _, f := range p.IgnoredFiles {
		pkg.Partial = pkg.Partial || strings.HasSuffix(f, ".go")
		if strings.HasSuffix(f, ".go") && excluded(f) != "" {
			pkg.Excluded = append(pkg.Excluded, f)
		}
	}
	for _, e := range packageErrors(p, roots) {
		pkg.Errors = append(pkg.Errors, e)
		res.addError(ws, p.PkgPath, e)
	}
	res.addCgo(ws, p, pkg)
	res.packages = append(res.packages, pkg)
}

// packageErrors returns the errors of a package. The variant without tests can
// have errors of its own: a name that only the tests declare.
func packageErrors(p *packages.Package, roots []*packages.Package) []packages.Error {
	list := p.Errors
	for _, q := range roots {
		if q != p && q.PkgPath == p.PkgPath && q.ForTest == "" {
			list = append(list, q.Errors...)
		}
	}
	var unique []packages.Error
	for _, e := range list {
		if !slices.Contains(unique, e) {
			unique = append(unique, e)
		}
	}
	return unique
}

// addCgo deals with files that cgo turns into others before they are compiled:
// the positions in them are not those of the source, so nothing is rewritten in
// their package, and what they hold themselves is not seen.
func (res *loadResult) addCgo(ws *workspace, p *packages.Package, pkg *rewrite.Package) {
	for _, f := range p.GoFiles {
		if slices.Contains(p.CompiledGoFiles, f) {
			continue
		}
		const reason = "it uses cgo"
		pkg.Errors = append(pkg.Errors, fmt.Errorf("%s: %s, so its package cannot be rewritten", ws.rel(f), reason))
		res.notAnalysed = append(res.notAnalysed, report.NotAnalysed{File: ws.rel(f), Reason: reason})
	}
}

// sources parses files for a load, and keeps the text of those that matter.
type sources struct {
	wanted map[string]bool
	mu     sync.Mutex
	text   map[string][]byte
	parsed map[string]*ast.File // by name, of files without errors
}

// newSources parses the files that matter, in the order of their names. A load
// parses many files at once: positions, and with them the order of all that is
// found, would be others in every run.
func newSources(fset *token.FileSet, wanted map[string]bool) *sources {
	s := &sources{wanted: wanted, text: map[string][]byte{}, parsed: map[string]*ast.File{}}
	for _, name := range slices.Sorted(maps.Keys(wanted)) {
		text, err := os.ReadFile(name)
		if err != nil {
			continue // the load will say so
		}
		if f, err := parser.ParseFile(fset, name, text, analysed); err == nil {
			s.text[name], s.parsed[name] = text, f
		}
	}
	return s
}

// analysed is how files are parsed that are analysed.
const analysed = parser.AllErrors | parser.ParseComments | parser.SkipObjectResolution

// parse reads one file. Of a file that is not analysed only the declarations
// are of use, so it loses its comments and the bodies of its functions.
func (s *sources) parse(fset *token.FileSet, name string, text []byte) (*ast.File, error) {
	if !s.wanted[name] {
		f, err := parser.ParseFile(fset, name, text, parser.SkipObjectResolution)
		dropBodies(f)
		return f, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if f := s.parsed[name]; f != nil && bytes.Equal(s.text[name], text) {
		return f, nil
	}
	s.text[name] = text
	return parser.ParseFile(fset, name, text, analysed)
}

// dropBodies replaces the body of every function by an endless loop: the least
// that type-checks whatever the function returns.
func dropBodies(f *ast.File) {
	if f == nil {
		return
	}
	for _, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok && d.Body != nil {
			at := d.Body.Lbrace
			loop := &ast.ForStmt{For: at, Body: &ast.BlockStmt{Lbrace: at, Rbrace: at}}
			d.Body.List = []ast.Stmt{loop}
		}
	}
}
