package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// In SES an input and its parts hold each other by pointers, so what is written
// through one name is seen through another; the values of a Paubox message are
// copies. The two rules below block where that could show. They go by all writes
// of the packages at hand, not by those that can reach the value: an input
// leaves its function in many ways, and to be wrong here is a wrong mail.

// sharedParts blocks the parts that something may change through an input while
// they are in sight: in another input, read later, or in the next turn of a loop.
func (a *analysis) sharedParts(p *usage.Package) {
	for v, pc := range a.pieces {
		if v.Pkg() != p.Types {
			continue
		}
		for _, use := range a.uses[p][v] { // in the order of the text
			if as, ok := a.parent[use].(*ast.AssignStmt); !pc.uses[use] || ok && slices.Contains(as.Lhs, ast.Expr(use)) || !a.inSight(p, v, use) {
				continue
			}
			if w := a.writtenThrough(v, pc.path); w != nil {
				a.blockf(use, "%s may be changed through an input while it is still in use (line %d)", use.Name, p.Fset.Position(w.Pos()).Line)
				break
			}
		}
	}
}

// inSight reports whether a part can be met again after use put it into an input.
func (a *analysis) inSight(p *usage.Package, v *types.Var, use *ast.Ident) bool {
	fn := a.enclosingFunc(use)
	if a.leavesWith(use) && a.enclosingFunc(a.defs[v]) == fn { // nothing of the function follows
		return slices.ContainsFunc(a.uses[p][v], func(id *ast.Ident) bool { return a.enclosingFunc(id) != fn || deferred(a, id) })
	}
	for _, id := range a.uses[p][v] {
		if id != use && (id.Pos() > use.Pos() || a.enclosingFunc(id) != fn || a.pieces[v].uses[id] || deferred(a, id)) {
			return true
		}
	}
	return a.inLoopWith(use, use, v)
}

// leavesWith reports whether use is what a return gives.
func (a *analysis) leavesWith(use *ast.Ident) bool {
	var e ast.Node = use
	if u, ok := a.parent[e].(*ast.UnaryExpr); ok && u.Op == token.AND {
		e = u
	}
	_, ok := a.parent[e].(*ast.ReturnStmt)
	return ok
}

func deferred(a *analysis, n ast.Node) bool {
	_, ok := up[*ast.DeferStmt](a, n)
	return ok
}

// writtenThrough returns the first write to something below path that does not
// start at the part itself, nil if there is none.
func (a *analysis) writtenThrough(part *types.Var, path string) ast.Node {
	for _, q := range a.pkgs {
		if !meets(q.Types, part.Pkg()) {
			continue
		}
		for _, w := range a.writes[q] {
			full := w.below
			if id, ok := ast.Unparen(w.root).(*ast.Ident); ok {
				v, _ := q.Info.ObjectOf(id).(*types.Var)
				if v == part {
					continue
				}
				if other := a.pieces[v]; v != nil && other != nil {
					full = other.path + "." + w.below
				}
			}
			if strings.HasPrefix(full, path+".") {
				return w.stmt
			}
		}
	}
	return nil
}

// copies blocks the copies of an input that is held by value, where something
// writes through a pointer that the copies share.
func (a *analysis) copies(p *usage.Package) {
	if !a.writesDeep(p) {
		return
	}
	for _, f := range p.Files {
		a.copiesIn(p, f)
	}
}

// meets reports whether a value can get from one package to the other by what one
// knows of the other.
func meets(p, q *types.Package) bool {
	return p.Path() == q.Path() || dependsOn(p, q.Path(), map[string]bool{}) || dependsOn(q, p.Path(), map[string]bool{})
}

func dependsOn(p *types.Package, path string, seen map[string]bool) bool {
	for _, i := range p.Imports() {
		if i.Path() == path {
			return true
		}
		if !seen[i.Path()] {
			seen[i.Path()] = true
			if dependsOn(i, path, seen) {
				return true
			}
		}
	}
	return false
}

// writesDeep reports whether a write that p may know of goes below a part of an input.
func (a *analysis) writesDeep(p *usage.Package) bool {
	for q, list := range a.writes {
		if len(list) == 0 || !meets(p.Types, q.Types) {
			continue
		}
		for _, w := range list {
			_, name := usage.Named(q.Info.TypeOf(w.root))
			if name == "SendEmailInput" && strings.Contains(w.below, ".") {
				return true
			}
		}
	}
	return false
}

func (a *analysis) copiesIn(p *usage.Package, f *ast.File) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			if a.inStruct(n) && holdsInput(p.Info.TypeOf(n.Type)) {
				a.blockCopy(n)
			}
		case *ast.RangeStmt:
			if n.Value != nil && holdsInput(p.Info.TypeOf(n.Value)) {
				a.blockCopy(n.Value)
			}
		case *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.StarExpr:
			if e := n.(ast.Expr); p.Info.Types[e].IsValue() && holdsInput(p.Info.TypeOf(e)) && a.copied(p, e) {
				a.blockCopy(e)
			}
		}
		return true
	})
}

func (a *analysis) blockCopy(n ast.Node) {
	a.blockf(n, "a copy of an input shares its parts with the input, and a part is changed")
}

// holdsInput reports whether t is an SES input itself, or an array of them.
func holdsInput(t types.Type) bool {
	if t == nil {
		return false
	}
	if arr, ok := t.Underlying().(*types.Array); ok {
		return holdsInput(arr.Elem())
	}
	if _, pointer := types.Unalias(t).(*types.Pointer); pointer {
		return false
	}
	_, name := usage.Named(t)
	return name == "SendEmailInput" || name == "SendRawEmailInput"
}

// copied reports whether the value of e goes elsewhere: it is neither assigned
// to, nor addressed, nor only looked into.
func (a *analysis) copied(p *usage.Package, e ast.Expr) bool {
	switch up := a.parent[e].(type) {
	case *ast.ParenExpr:
		return a.copied(p, up)
	case *ast.SelectorExpr:
		return false
	case *ast.IndexExpr:
		return up.X != e
	case *ast.UnaryExpr:
		return up.Op != token.AND
	case *ast.AssignStmt:
		for _, l := range up.Lhs {
			if l == e {
				return false
			}
		}
	}
	return true
}
