package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// settled reports whether the variable or field that x names keeps its value
// once its address was taken (rule V2): the new code takes the value there and
// then, where SES would read it at the send. What cannot be shown is not settled.
func (a *analysis) settled(p *usage.Package, x ast.Expr) bool {
	for {
		if ix, ok := ast.Unparen(x).(*ast.IndexExpr); ok {
			x = ix.X
			continue
		}
		v, ok := a.object(p, x).(*types.Var)
		if !ok || a.enclosingFunc(x) == nil || !a.keeps(p, v, x) {
			return false
		}
		sel, ok := ast.Unparen(x).(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if id, isName := ast.Unparen(sel.X).(*ast.Ident); isName {
			if _, isPackage := p.Info.Uses[id].(*types.PkgName); isPackage {
				return true
			}
		}
		x = sel.X // the struct around the field must stay too
	}
}

// keeps looks at every use of v in the packages at hand.
func (a *analysis) keeps(p *usage.Package, v *types.Var, x ast.Expr) bool {
	for _, q := range a.pkgs {
		for obj, ids := range a.uses[q] {
			if obj.Pos() != v.Pos() { // by place: a variant with tests has objects of its own
				continue
			}
			for _, id := range ids {
				if change := a.changing(q, id); change != nil && !a.harmless(q, v, change, x) {
					return false
				}
			}
		}
	}
	return true
}

// changing returns the node by which the use id of a variable gives it another
// value, or may do so at any time from then on; nil for a read.
func (a *analysis) changing(p *usage.Package, id *ast.Ident) ast.Node {
	e := unparenthesized(a, a.qualified(id))
	for {
		ix, ok := a.parent[e].(*ast.IndexExpr)
		if !ok || ix.X != e {
			break
		}
		e = unparenthesized(a, ix)
	}
	switch up := a.parent[e].(type) {
	case *ast.AssignStmt:
		if slices.Contains(up.Lhs, e) {
			return up
		}
	case *ast.IncDecStmt:
		return up
	case *ast.RangeStmt:
		if up.Key == e || up.Value == e {
			return up
		}
	case *ast.StarExpr: // *p = v, where x is what p points to
		if as, ok := a.parent[up].(*ast.AssignStmt); ok && slices.Contains(as.Lhs, ast.Expr(up)) {
			return as
		}
	case *ast.UnaryExpr:
		if up.Op == token.AND && !a.intoInput(p, up) {
			return up
		}
	}
	return nil
}

// unparenthesized returns the outermost (((e))).
func unparenthesized(a *analysis, e ast.Expr) ast.Expr {
	for {
		paren, ok := a.parent[e].(*ast.ParenExpr)
		if !ok {
			return e
		}
		e = paren
	}
}

// intoInput reports whether an address goes into a field of an SES struct,
// through which nothing is written (see write through a pointer, [analysis.read]).
func (a *analysis) intoInput(p *usage.Package, addr *ast.UnaryExpr) bool {
	switch up := a.parent[addr].(type) {
	case *ast.CompositeLit:
		return isPointerList(p.Info.TypeOf(up))
	case *ast.CallExpr:
		return isAppend(p, up) && isPointerList(p.Info.TypeOf(up))
	case *ast.KeyValueExpr:
		key, ok := up.Key.(*ast.Ident)
		return ok && usage.SDKOf(p.Info.Uses[key]) != nil
	case *ast.AssignStmt:
		for i, r := range up.Rhs {
			if r == ast.Expr(addr) && i < len(up.Lhs) {
				if ix, ok := up.Lhs[i].(*ast.IndexExpr); ok && isPointerList(p.Info.TypeOf(ix.X)) {
					return true
				}
				_, below := a.pathOf(p, up.Lhs[i])
				return below != ""
			}
		}
	}
	return false
}

// harmless reports whether a change comes before x takes the address, and
// cannot come again: it is a setting-up.
func (a *analysis) harmless(p *usage.Package, v *types.Var, change ast.Node, x ast.Expr) bool {
	if addr, ok := change.(*ast.UnaryExpr); ok {
		// decode(&v) is done with v when it returns; p := &v is not.
		call, ok := a.parent[addr].(*ast.CallExpr)
		if !ok || call.Fun == ast.Expr(addr) {
			return false
		}
	}
	fn := a.enclosingFunc(x)
	if a.enclosingFunc(change) == fn {
		return change.Pos() < x.Pos() && !a.inLoopWith(change, x, v)
	}
	if !v.IsField() && v.Parent() != v.Pkg().Scope() {
		return false // another function literal has hold of a local variable
	}
	return a.startsUp(p, change)
}

// inLoopWith reports whether a loop holds both nodes, and v from without: the
// change of the next turn comes after the address was taken in this one.
func (a *analysis) inLoopWith(n, x ast.Node, v *types.Var) bool {
	for ; n != nil; n = a.parent[n] {
		if isLoop(n) && inside(x, n) && (v.IsField() || !(n.Pos() <= v.Pos() && v.Pos() < n.End())) {
			return true
		}
	}
	return false
}

// startsUp reports whether a change belongs to the making of what it changes: in
// main or init, or on a variable that the same function makes by a literal.
func (a *analysis) startsUp(p *usage.Package, change ast.Node) bool {
	decl, ok := a.enclosingFunc(change).(*ast.FuncDecl)
	if ok && decl.Recv == nil && (decl.Name.Name == "init" || decl.Name.Name == "main") {
		return true
	}
	var targets []ast.Expr
	switch c := change.(type) {
	case *ast.AssignStmt:
		targets = c.Lhs
	case *ast.UnaryExpr:
		targets = []ast.Expr{c.X}
	}
	for _, t := range targets {
		sel, ok := ast.Unparen(t).(*ast.SelectorExpr)
		if !ok {
			return false
		}
		id, ok := ast.Unparen(sel.X).(*ast.Ident)
		if !ok || a.definition(p.Info.Uses[id]) == nil {
			return false
		}
	}
	return len(targets) > 0
}
