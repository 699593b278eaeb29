package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// Packages aside are there to be looked into ([Options.Aside]): what a call of one of
// their functions does is seen, and nothing in them is planned. Only questions that the
// body of a function answers go by them: [analysis.funcs] does not hold these.

// indexAside notes what a package aside declares.
func (a *analysis) indexAside(p *usage.Package) {
	own := a.funcs
	a.funcs = map[token.Pos]*ast.FuncDecl{}
	a.index(p)
	for pos, decl := range a.funcs {
		a.asides[pos] = decl
	}
	a.funcs = own
}

// bodyOf returns the declaration of a function of the packages at hand, or of one
// aside, nil for any other function.
func (a *analysis) bodyOf(fn *types.Func) *ast.FuncDecl {
	if decl := a.funcs[fn.Origin().Pos()]; decl != nil {
		return decl
	}
	return a.asides[fn.Origin().Pos()]
}

// atHand reports whether obj is declared in one of the packages at hand, or aside.
func (a *analysis) atHand(obj types.Object) bool {
	return obj.Pkg() != nil && a.isPath(obj.Pkg().Path())
}

// withAside lists the packages at hand and those aside.
func (a *analysis) withAside() []*usage.Package {
	return append(a.pkgs[:len(a.pkgs):len(a.pkgs)], a.opts.Aside...)
}

// starts reports whether fn is of another package, which does something when a program
// starts: without a call of fn, p may import it no more.
//
//	// Not: config.Get("REGION"), where package config has func init() { godotenv.Load() }
func (a *analysis) starts(p *usage.Package, fn *types.Func) bool {
	return fn.Pkg() != nil && fn.Pkg().Path() != p.Types.Path() && a.atHand(fn) && !a.inert(fn.Pkg().Path())
}

// inert reports whether a package at hand, or aside, does nothing when a program starts,
// nor do those that it imports. Other modules are taken for such, unless the import is
// there for nothing else.
func (a *analysis) inert(path string) bool {
	if done, ok := a.inerts[path]; ok {
		return done
	}
	a.inerts[path] = true // until it is shown: variants of a package may import each other
	found := false
	for _, p := range a.withAside() {
		if p.Types.Path() == path {
			found = true
			if slices.ContainsFunc(p.Files, func(f *ast.File) bool { return a.startsIn(p, f) }) {
				a.inerts[path] = false
			}
		}
	}
	a.inerts[path] = a.inerts[path] && found
	return a.inerts[path]
}

// startsIn reports whether something in a file happens when a program starts.
func (a *analysis) startsIn(p *usage.Package, f *ast.File) bool {
	for _, spec := range f.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		blank := spec.Name != nil && spec.Name.Name == "_"
		own := a.isPath(path) || p.Module != "" && (path == p.Module || strings.HasPrefix(path, p.Module+"/"))
		if err != nil || blank && !a.isStandard(path) || own && !a.inert(path) {
			return true
		}
	}
	return slices.ContainsFunc(f.Decls, func(d ast.Decl) bool {
		switch d := d.(type) {
		case *ast.FuncDecl:
			return d.Recv == nil && d.Name.Name == "init"
		case *ast.GenDecl:
			return d.Tok == token.VAR && a.acts(p, d) != nil
		}
		return false
	})
}

// isPath reports whether path is that of a package at hand, or aside.
func (a *analysis) isPath(path string) bool {
	return slices.ContainsFunc(a.withAside(), func(p *usage.Package) bool { return p.Types.Path() == path })
}
