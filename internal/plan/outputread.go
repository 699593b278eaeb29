package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// readUnchecked blocks a read of an answer that may come with an error: aws-sdk-go
// gives one there too, without an ID, where paubox-go gives nil.
//
//	// Not: out, err := svc.SendEmail(in); return aws.StringValue(out.MessageId), err
func (a *analysis) readUnchecked(p *usage.Package, x ast.Expr, sdk *mapping.SDK) {
	if sdk == nil || sdk.Generation != 1 {
		return
	}
	id, ok := ast.Unparen(x).(*ast.Ident)
	if !ok {
		return
	}
	v, _ := p.Info.Uses[id].(*types.Var)
	if v == nil || a.isParameter(v) || a.defs[v] == nil {
		return
	}
	as := a.filledBefore(p, v, id)
	if as != nil && !a.checkedBefore(p, as, id) && !a.notNil(p, id, v) {
		a.blockf(id, "the answer is read where the send may have failed: that of aws-sdk-go is never nil, and that of paubox-go is then")
	}
}

// filledBefore returns the last assignment of a call's two results before id that
// gives v its value, or nil.
func (a *analysis) filledBefore(p *usage.Package, v *types.Var, id *ast.Ident) (last *ast.AssignStmt) {
	for _, use := range append([]*ast.Ident{a.defs[v]}, a.uses[p][v]...) {
		as, ok := a.parent[use].(*ast.AssignStmt)
		if ok && len(as.Lhs) == 2 && len(as.Rhs) == 1 && slices.Contains(as.Lhs, ast.Expr(use)) && as.End() <= id.Pos() && (last == nil || as.Pos() > last.Pos()) {
			last = as
		}
	}
	return last
}

// checkedBefore reports whether the error beside an answer is looked at before id
// reads that: what follows leaves where there is one, or id stands where there is none.
func (a *analysis) checkedBefore(p *usage.Package, as *ast.AssignStmt, id *ast.Ident) bool {
	err, _ := p.Info.ObjectOf(identOf(as.Lhs[1])).(*types.Var)
	switch {
	case err == nil:
		return false
	case !isErrorType(err.Type()):
		err = nil // of a request, whose Send gives the error
	case a.answered(p, as, err.Name()):
		return true
	}
	var below ast.Node = id
	for n := a.parent[id]; n != nil; below, n = n, a.parent[n] {
		check, ok := n.(*ast.IfStmt)
		if !ok {
			continue
		}
		cond, isBinary := ast.Unparen(check.Cond).(*ast.BinaryExpr)
		about := isBinary && isNil(p, cond.Y) && a.isError(p, cond.X, err)
		if about && (cond.Op == token.NEQ && below == check.Else || cond.Op == token.EQL && below == ast.Node(check.Body)) {
			return true
		}
	}
	return a.checkedBetween(p, as, id, err)
}

// checkedBetween reports whether a statement of the same list, between the send and
// the one that reads the answer, leaves where there is an error.
func (a *analysis) checkedBetween(p *usage.Package, as *ast.AssignStmt, id *ast.Ident, err *types.Var) bool {
	for _, s := range statementsOf(a.parent[as]) {
		check, ok := s.(*ast.IfStmt)
		if !ok || s.Pos() < as.Pos() || s.End() > id.Pos() || !a.ends(p, check.Body) {
			continue
		}
		cond, isBinary := ast.Unparen(check.Cond).(*ast.BinaryExpr)
		if isBinary && cond.Op == token.NEQ && isNil(p, cond.Y) && a.isError(p, cond.X, err) {
			return err == nil || !a.setBetween(p, err, as, check)
		}
	}
	return false
}

// setBetween reports whether v gets another value between two statements.
func (a *analysis) setBetween(p *usage.Package, v *types.Var, from, to ast.Stmt) bool {
	return slices.ContainsFunc(a.uses[p][v], func(id *ast.Ident) bool {
		as, ok := a.parent[id].(*ast.AssignStmt)
		return ok && slices.Contains(as.Lhs, ast.Expr(id)) && from.End() <= as.Pos() && as.End() <= to.End()
	})
}

// isError reports whether x is the variable err, or any error where that is nil.
func (a *analysis) isError(p *usage.Package, x ast.Expr, err *types.Var) bool {
	v, ok := a.object(p, x).(*types.Var)
	return ok && isErrorType(v.Type()) && (err == nil || v == err)
}

// notNil reports whether id stands where v is known not to be nil: in the body of a
// condition that says so, or behind such a part of one.
//
//	// Have: if out != nil && out.MessageId != nil { … aws.StringValue(out.MessageId) … }
func (a *analysis) notNil(p *usage.Package, id *ast.Ident, v *types.Var) bool {
	var below ast.Node = id
	for n := a.parent[id]; n != nil; below, n = n, a.parent[n] {
		switch n := n.(type) {
		case *ast.IfStmt:
			if below == ast.Node(n.Body) && saysNotNil(p, n.Cond, v) {
				return true
			}
		case *ast.BinaryExpr:
			if n.Op == token.LAND && below == ast.Node(n.Y) && saysNotNil(p, n.X, v) {
				return true
			}
		}
	}
	return false
}

// saysNotNil reports whether a condition, or one of the parts that must all hold, is
// that v is not nil.
func saysNotNil(p *usage.Package, cond ast.Expr, v *types.Var) bool {
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok {
		return false
	}
	if b.Op == token.LAND {
		return saysNotNil(p, b.X, v) || saysNotNil(p, b.Y, v)
	}
	return onlyNonNil(p, b, v)
}
