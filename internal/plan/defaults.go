package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// onlyDefault reports whether use is read only to give v another value: in the condition
// of a statement that does nothing else, or in the value itself.
//
//	// Have: if region == "" { region = "us-east-1" }; region = strings.ToLower(region)  =>  (gone)
func (l *leftovers) onlyDefault(p *usage.Package, v *types.Var, use *ast.Ident) bool {
	switch stmt := l.container(use).(type) {
	case *ast.AssignStmt:
		return l.onlySets(p, v, stmt)
	case *ast.IfStmt:
		for up, ok := l.parent[stmt].(*ast.IfStmt); ok && up.Else == ast.Stmt(stmt); up, ok = l.parent[stmt].(*ast.IfStmt) {
			stmt = up // from else to if
		}
		return l.onlySets(p, v, stmt)
	}
	return false
}

// onlySets reports whether a statement does nothing but give v values, which it may
// read for that.
func (l *leftovers) onlySets(p *usage.Package, v *types.Var, stmt ast.Stmt) bool {
	switch s := stmt.(type) {
	case *ast.IfStmt:
		if s.Init != nil || l.acts(p, s.Cond) != nil || len(s.Body.List) == 0 {
			return false
		}
		return l.onlySets(p, v, s.Body) && (s.Else == nil || l.onlySets(p, v, s.Else))
	case *ast.BlockStmt:
		return !slices.ContainsFunc(s.List, func(inner ast.Stmt) bool { return !l.onlySets(p, v, inner) })
	case *ast.AssignStmt:
		return s.Tok == token.ASSIGN && len(s.Lhs) == 1 && p.Info.Uses[identOf(s.Lhs[0])] == types.Object(v) && l.acts(p, s.Rhs[0]) == nil
	}
	return false
}

// dropContext removes a context that nothing reads any more, with the calls that end it.
//
//	// Have: ctx, cancel := context.WithTimeout(context.Background(), time.Second); defer cancel()  =>  (gone)
func (l *leftovers) dropContext(p *usage.Package, as *ast.AssignStmt) {
	if as.Tok != token.DEFINE || len(as.Lhs) != 2 || len(as.Rhs) != 1 || !l.inList(as) || !l.goes(p, as.Lhs[0]) {
		return
	}
	call, ok := ast.Unparen(as.Rhs[0]).(*ast.CallExpr)
	cancel, isNew := p.Info.Defs[identOf(as.Lhs[1])].(*types.Var)
	if !ok || !isNew || !limits[fullName(callee(p.Info, call))] {
		return
	}
	if slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return l.acts(p, e) != nil }) {
		return
	}
	var ends []ast.Stmt
	for _, use := range l.uses[p][cancel] {
		call := l.callOf(use)
		if call == nil {
			return
		}
		stmt, ok := l.parent[call].(ast.Stmt)
		_, isGo := stmt.(*ast.GoStmt)
		if !ok || isGo || !l.inList(stmt) {
			return
		}
		ends = append(ends, stmt)
	}
	for _, stmt := range append(ends, as) {
		l.remove(stmt)
	}
}

// limits make a context that ends, and a function that ends it.
var limits = map[string]bool{"context.WithTimeout": true, "context.WithDeadline": true, "context.WithCancel": true}
