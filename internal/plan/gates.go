package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// gates reports whether a function that makes an AWS configuration may refuse to, for
// another reason than that AWS has: where it does, no mail is sent.
//
//	// Not: if os.Getenv("MAIL_ENABLED") != "yes" { return nil, errDisabled }
func (a *analysis) gates(p *usage.Package, decl *ast.FuncDecl) bool {
	found := false
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IfStmt:
			return !a.checksLoad(p, n) || n.Else != nil
		case *ast.ReturnStmt:
			found = found || !a.givesLoaded(p, n) && !a.givesNamed(p, decl, n)
		}
		return !found
	})
	return found
}

// givesLoaded reports whether a return gives a configuration, and no error but that
// of loading it.
func (a *analysis) givesLoaded(p *usage.Package, ret *ast.ReturnStmt) bool {
	switch len(ret.Results) {
	case 1:
		return !isNil(p, ret.Results[0])
	case 2:
		v, _ := a.object(p, ret.Results[1]).(*types.Var)
		return !isNil(p, ret.Results[0]) && (isNil(p, ret.Results[1]) || v != nil && a.holdsLoadError(p, v))
	}
	return false
}

// givesNamed reports whether a function ends by ret with a configuration in its first
// result, which every way there fills, and no error in the other.
//
//	func open() (sess *session.Session, err error) { sess, fault := session.NewSession(); if fault != nil { log.Fatal(fault) }; return }
func (a *analysis) givesNamed(p *usage.Package, decl *ast.FuncDecl, ret *ast.ReturnStmt) bool {
	last := decl.Body.List[len(decl.Body.List)-1]
	results := p.Info.Defs[decl.Name].(*types.Func).Signature().Results()
	if len(ret.Results) != 0 || last != ast.Stmt(ret) || results.Len() == 0 || results.Len() == 2 && len(a.uses[p][results.At(1)]) > 0 {
		return false
	}
	return slices.ContainsFunc(decl.Body.List, func(s ast.Stmt) bool {
		as, ok := s.(*ast.AssignStmt)
		return ok && p.Info.ObjectOf(identOf(as.Lhs[0])) == types.Object(results.At(0))
	})
}

// checksLoad reports whether a condition is that a configuration could not be loaded.
func (a *analysis) checksLoad(p *usage.Package, check *ast.IfStmt) bool {
	cond, ok := ast.Unparen(check.Cond).(*ast.BinaryExpr)
	if !ok || cond.Op != token.NEQ || !isNil(p, cond.Y) {
		return false
	}
	v, ok := a.object(p, cond.X).(*types.Var)
	return ok && a.holdsLoadError(p, v)
}

// holdsLoadError reports whether a variable gets nothing but the errors of loading an AWS
// configuration.
func (a *analysis) holdsLoadError(p *usage.Package, v *types.Var) bool {
	if a.defs[v] == nil || !isErrorType(v.Type()) || v.IsField() || v.Parent() == p.Types.Scope() || a.isParameter(v) {
		return false
	}
	n := 0
	for _, id := range append([]*ast.Ident{a.defs[v]}, a.uses[p][v]...) {
		if u, ok := a.parent[id].(*ast.UnaryExpr); ok && u.Op == token.AND {
			return false
		}
		as, ok := a.parent[id].(*ast.AssignStmt)
		if !ok || len(as.Lhs) != 2 || as.Lhs[1] != ast.Expr(id) {
			if ok && slices.Contains(as.Lhs, ast.Expr(id)) {
				return false
			}
			continue
		}
		if len(as.Rhs) != 1 || !a.loads(p, as.Rhs[0]) {
			return false
		}
		n++
	}
	return n > 0
}
