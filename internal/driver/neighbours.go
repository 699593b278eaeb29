package driver

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/mod/modfile"
	"golang.org/x/tools/go/packages"
)

// A repository may hold modules that are not part of the run. Nobody changes them,
// so what they use of the packages at hand has to stay as it is.

// neighbours finds the modules of the repository that are not loaded, and returns
// the names that they use of packages of the main modules: by import path and name,
// the module's path. It goes by the text of the code: a field or a method counts as
// used where a file names it that imports its package, or one which imports that.
func neighbours(ws *workspace, l *listing) map[string]map[string]string {
	used := usedNames{}
	reached := sync.OnceValue(func() reach { return newReach(l) })
	for dir, mod := range otherModules(ws) {
		walkGo(dir, func(name string) { ws.usesOf(name, mod, reached, used) })
	}
	return used
}

// usedNames holds, by import path and name, the module that uses it.
type usedNames map[string]map[string]string

func (u usedNames) add(path, name, mod string) {
	if u[path] == nil {
		u[path] = map[string]string{}
	}
	if old := u[path][name]; old == "" || mod < old {
		u[path][name] = mod
	}
}

// reach holds the imports among the packages of the main modules.
type reach map[string][]string

func newReach(l *listing) reach {
	r := reach{}
	packages.Visit(l.roots, func(p *packages.Package) bool {
		if isMain(p) {
			path := basePath(p)
			r[path] = append(r[path], path)
			for _, dep := range p.Imports {
				if isMain(dep) {
					r[path] = append(r[path], basePath(dep))
				}
			}
		}
		return true
	}, nil)
	return r
}

// from returns the packages whose values a package can hand out: all where it was
// not listed.
func (r reach) from(path string) map[string]bool {
	seen := map[string]bool{}
	if r[path] == nil {
		for p := range r {
			seen[p] = true
		}
		return seen
	}
	for todo := []string{path}; len(todo) > 0; todo = todo[1:] {
		if !seen[todo[0]] {
			seen[todo[0]] = true
			todo = append(todo, r[todo[0]]...)
		}
	}
	return seen
}

// otherModules returns the folders of the modules of the repository that the run
// does not load, with their paths.
func otherModules(ws *workspace) map[string]string {
	found := map[string]string{}
	root := repositoryRoot(ws.root)
	filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return skipUnreadable(e)
		case e.IsDir() && name != root && goSkips(e.Name()):
			return filepath.SkipDir
		case e.Name() != "go.mod" || !e.Type().IsRegular():
			return nil
		}
		dir := filepath.Dir(name)
		if slices.ContainsFunc(ws.modules, func(m module) bool { rel, ok := inside(m.Dir, dir); return ok && rel == "." }) {
			return nil
		}
		if text, err := os.ReadFile(name); err == nil {
			if mod := modfile.ModulePath(text); mod != "" {
				found[dir] = mod
			}
		}
		return nil
	})
	return found
}

func skipUnreadable(e fs.DirEntry) error {
	if e != nil && e.IsDir() {
		return filepath.SkipDir
	}
	return nil
}

// goSkips reports whether no module is looked for in a folder of this name: those
// of tools and package managers. Examples and tests in _examples and testdata can
// be modules as others.
func goSkips(name string) bool {
	return strings.HasPrefix(name, ".") || name == "vendor" || name == "node_modules"
}

// repositoryRoot returns the folder at dir or above it that holds .git, dir itself
// where there is none.
func repositoryRoot(dir string) string {
	for up := dir; ; up = filepath.Dir(up) {
		if _, err := os.Stat(filepath.Join(up, ".git")); err == nil {
			return up
		}
		if up == filepath.Dir(up) {
			return dir
		}
	}
}

// walkGo calls f for the Go files of the module in dir.
func walkGo(dir string, f func(name string)) {
	filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return skipUnreadable(e)
		case e.IsDir() && name != dir:
			if skipped(name) {
				return filepath.SkipDir
			}
		case strings.HasSuffix(name, ".go") && e.Type().IsRegular():
			f(name)
		}
		return nil
	})
}

// usesOf notes what a file of another module names, for each package of the main
// modules that it imports.
func (ws *workspace) usesOf(name, mod string, reached func() reach, used usedNames) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, nil, parser.ImportsOnly)
	if f == nil || err != nil && len(f.Imports) == 0 {
		return
	}
	var ours []string
	for _, spec := range f.Imports {
		if p, err := strconv.Unquote(spec.Path.Value); err == nil && ws.holds(p) {
			ours = append(ours, p)
		}
	}
	if len(ours) == 0 {
		return
	}
	f, _ = parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
	if f == nil {
		return
	}
	through := map[string]bool{}
	for _, p := range ours {
		maps.Copy(through, reached().from(p))
	}
	imported := importNames(f)
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			for _, p := range ours {
				if n.IsExported() {
					used.add(p, n.Name, mod)
				}
			}
		case *ast.SelectorExpr: // a field or method of what our packages hand out
			if id, ok := n.X.(*ast.Ident); ok && imported[id.Name] {
				return true
			}
			for p := range through {
				used.add(p, n.Sel.Name, mod)
			}
		}
		return true
	})
}

// importNames are the names that a file most likely has for its imports.
func importNames(f *ast.File) map[string]bool {
	names := map[string]bool{}
	for _, spec := range f.Imports {
		p, _ := strconv.Unquote(spec.Path.Value)
		names[path.Base(p)] = true
		if spec.Name != nil {
			names[spec.Name.Name] = true
		}
	}
	return names
}

// holds reports whether a main module has the package with the given import path.
func (ws *workspace) holds(importPath string) bool {
	return slices.ContainsFunc(ws.modules, func(m module) bool {
		return importPath == m.Path || strings.HasPrefix(path.Clean(importPath), m.Path+"/")
	})
}
