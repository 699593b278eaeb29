package driver

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/modfile"
)

// A repository may hold modules that are not part of the run. Nobody changes them,
// so what they use of the packages at hand has to stay as it is.

// neighbours finds the modules of the repository that are not loaded, and returns
// the names that they use of packages of the main modules: by import path and name,
// the module's path. It goes by the text of the code: a field or a method counts as
// used where a file that imports its package names it.
func neighbours(ws *workspace) map[string]map[string]string {
	used := map[string]map[string]string{}
	for dir, mod := range otherModules(ws) {
		walkGo(dir, func(name string) { ws.usesOf(name, mod, used) })
	}
	return used
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

// goSkips reports whether no module is looked for in a folder of this name.
func goSkips(name string) bool {
	return hiddenName(name) || name == "vendor" || name == "node_modules" || name == "testdata"
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
func (ws *workspace) usesOf(name, mod string, used map[string]map[string]string) {
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
	ast.Inspect(f, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok || !id.IsExported() {
			return true
		}
		for _, p := range ours {
			if used[p] == nil {
				used[p] = map[string]string{}
			}
			if old := used[p][id.Name]; old == "" || mod < old {
				used[p][id.Name] = mod
			}
		}
		return true
	})
}

// holds reports whether a main module has the package with the given import path.
func (ws *workspace) holds(importPath string) bool {
	return slices.ContainsFunc(ws.modules, func(m module) bool {
		return importPath == m.Path || strings.HasPrefix(path.Clean(importPath), m.Path+"/")
	})
}
