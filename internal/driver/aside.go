package driver

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/sesfix/sesfix/rewrite"
)

// A client may be made with what functions of other packages of the main modules give:
// a setting, a session. Such a package has nothing of SES, and is not selected; planning
// has to look into the functions that are called, and into what these call.

// asideDepth is how far calls are followed from package to package.
const asideDepth = 3

// asides follows calls by the text of the code.
type asides struct {
	graph   graph
	chosen  map[string]bool
	parsed  map[string][]*ast.File     // by import path
	visited map[string]map[string]bool // by import path, the names of functions
}

// aside returns the import paths of the packages to look into, sorted: those that are
// not selected and that files of selected ones which use the AWS SDK call into.
func (g graph) aside(paths []string) []string {
	s := &asides{graph: g, chosen: map[string]bool{}, parsed: map[string][]*ast.File{}, visited: map[string]map[string]bool{}}
	for _, path := range paths {
		s.chosen[path] = true
	}
	for _, path := range paths {
		for _, f := range s.files(path) {
			if importsAWS(f) {
				s.calls(path, f, f, asideDepth)
			}
		}
	}
	s.imports()
	maps.DeleteFunc(s.visited, func(path string, _ map[string]bool) bool { return s.chosen[path] })
	return slices.Sorted(maps.Keys(s.visited))
}

// imports adds what the packages found import of the main modules: whether something
// happens when a program starts depends on these, too.
func (s *asides) imports() {
	for todo := slices.Collect(maps.Keys(s.visited)); len(todo) > 0; todo = todo[1:] {
		for to := range s.graph[todo[0]].imports {
			if n := s.graph[to]; !s.chosen[todo[0]] && n != nil && n.main && s.visited[to] == nil {
				s.visited[to] = map[string]bool{}
				todo = append(todo, to)
			}
		}
	}
}

// files parses the files of a package, but for its tests.
func (s *asides) files(path string) []*ast.File {
	if list, ok := s.parsed[path]; ok {
		return list
	}
	var list []*ast.File
	for _, name := range s.graph[path].public {
		text, err := os.ReadFile(name)
		if err != nil {
			continue // the load will say so
		}
		if f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution); err == nil {
			list = append(list, f)
		}
	}
	s.parsed[path] = list
	return list
}

// importsAWS reports whether a file imports a package of the AWS SDK.
func importsAWS(f *ast.File) bool {
	return slices.ContainsFunc(f.Imports, func(spec *ast.ImportSpec) bool {
		return strings.HasPrefix(strings.Trim(spec.Path.Value, "`\""), "github.com/aws/")
	})
}

// calls follows the calls in a node of a file.
func (s *asides) calls(from string, f *ast.File, n ast.Node, depth int) {
	ast.Inspect(n, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		switch fun := ast.Unparen(call.Fun).(type) {
		case *ast.Ident:
			s.follow(from, fun.Name, depth)
		case *ast.SelectorExpr:
			if x, ok := fun.X.(*ast.Ident); ok {
				if to := s.imported(f, x.Name); to != "" {
					s.follow(to, fun.Sel.Name, depth-1)
					return true
				}
			}
			s.follow(from, fun.Sel.Name, depth) // it may be a method of the package's own
		}
		return true
	})
}

// imported returns the package of the main modules, not selected, that a name in a file
// stands for, "" where it stands for none.
func (s *asides) imported(f *ast.File, name string) string {
	for _, spec := range f.Imports {
		to, err := strconv.Unquote(spec.Path.Value)
		n := s.graph[to]
		if err != nil || n == nil || !n.main || s.chosen[to] || n.program {
			continue
		}
		if spec.Name != nil && spec.Name.Name == name || spec.Name == nil && (path.Base(to) == name || s.named(to) == name) {
			return to
		}
	}
	return ""
}

// named returns the name of a package.
func (s *asides) named(path string) string {
	for _, f := range s.files(path) {
		return f.Name.Name
	}
	return ""
}

// follow looks into the functions and methods of a package with a name.
func (s *asides) follow(path, name string, depth int) {
	if depth < 0 || s.visited[path][name] {
		return
	}
	if s.visited[path] == nil {
		s.visited[path] = map[string]bool{}
	}
	s.visited[path][name] = true
	for _, f := range s.files(path) {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && d.Name.Name == name && d.Body != nil {
				s.calls(path, f, d.Body, depth)
			}
		}
	}
}

// addAside takes up packages to look into: they are loaded as dependencies of the
// others, without their tests. One with files that cgo makes others of is not read.
func (res *loadResult) addAside(roots []*packages.Package, aside []string, src *sources) {
	packages.Visit(roots, nil, func(p *packages.Package) {
		unread := func(f *ast.File) bool { return src.text[p.Fset.File(f.FileStart).Name()] == nil }
		if p.ID != p.PkgPath || !slices.Contains(aside, p.PkgPath) || p.Types == nil || p.TypesInfo == nil || slices.ContainsFunc(p.Syntax, unread) {
			return
		}
		pkg := &rewrite.Package{Path: p.PkgPath, Fset: p.Fset, Files: p.Syntax, Types: p.Types, Info: p.TypesInfo, Module: p.Module.Path, Aside: true}
		for _, e := range p.Errors {
			pkg.Errors = append(pkg.Errors, e)
		}
		res.aside = append(res.aside, pkg)
	})
	slices.SortFunc(res.aside, func(a, b *rewrite.Package) int { return strings.Compare(a.Path, b.Path) })
}
