package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// settledBefore reports whether what the address x points to, a field of a local struct,
// gets its value before x is evaluated, and none later.
//
//	// Have: conf.Load(&config); … func(o *sesv2.Options) { o.BaseEndpoint = &config.Endpoint }
func (a *analysis) settledBefore(p *usage.Package, x ast.Expr) bool {
	u, ok := ast.Unparen(x).(*ast.UnaryExpr)
	if !ok || u.Op != token.AND {
		return false
	}
	root := ast.Unparen(u.X)
	for sel, ok := root.(*ast.SelectorExpr); ok; sel, ok = root.(*ast.SelectorExpr) {
		root = ast.Unparen(sel.X)
	}
	v := a.localVar(p, root)
	if v == nil || root == ast.Unparen(u.X) {
		return false
	}
	if _, isStruct := v.Type().Underlying().(*types.Struct); !isStruct {
		return false // behind a pointer others may write
	}
	for n := a.parent[x]; n != nil; n = a.parent[n] {
		if isLoop(n) {
			return false
		}
	}
	for _, id := range a.uses[p][v] {
		if id != root && a.givesValue(p, id) && (id.Pos() > x.Pos() || a.enclosingFunc(id) != a.enclosingFunc(a.defs[v]) || a.keptAsFlag(p, id)) {
			return false
		}
	}
	return true
}

// givesValue reports whether the variable id, or a field of it, may get a value where it
// stands: it is assigned to, or its address is taken.
func (a *analysis) givesValue(p *usage.Package, id *ast.Ident) bool {
	var e ast.Expr = id
	for sel, ok := a.parent[e].(*ast.SelectorExpr); ok && sel.X == e; sel, ok = a.parent[e].(*ast.SelectorExpr) {
		if _, isVar := p.Info.Uses[sel.Sel].(*types.Var); !isVar {
			return true // a method may have a pointer to it
		}
		e = sel
	}
	switch up := a.parent[e].(type) {
	case *ast.UnaryExpr:
		return up.Op == token.AND
	case *ast.AssignStmt:
		return slices.Contains(up.Lhs, e)
	case *ast.IncDecStmt, *ast.RangeStmt:
		return true
	}
	return false
}

// keptAsFlag reports whether id stands in a call of a package of flags, which sets what it
// is given when the flags are parsed.
func (a *analysis) keptAsFlag(p *usage.Package, id *ast.Ident) bool {
	call, ok := up[*ast.CallExpr](a, id)
	if !ok {
		return false
	}
	fn := callee(p.Info, call)
	return fn == nil || fn.Pkg() == nil || strings.HasSuffix(fn.Pkg().Path(), "flag")
}
