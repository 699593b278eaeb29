package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

const lateNote = "the function has no error result: where PAUBOX_API_KEY is not set each send fails, as with an AWS configuration that does not hold (mapping.md 4.2)"

// sendsOnly reports whether the client of c does nothing but send: it is in a local
// variable that only sends are called on, or a send is called on it where it is made.
// Then the sends can answer for a client that could not be made.
//
//	// Have: svc := ses.New(sess); …; _, err := svc.SendEmail(in)
//	//   =>  svc := newPauboxSender(); …; _, err := svc.SendMessage(ctx, in)
func (a *analysis) sendsOnly(p *usage.Package, c *Client) bool {
	if a.sentOn(p, c.Call) {
		return true
	}
	id := defined(c)
	if id == nil || c.Beside || a.typedVar(id) {
		return false
	}
	v, _ := p.Info.Defs[id].(*types.Var)
	for _, use := range a.uses[p][v] {
		if !a.sentOn(p, use) {
			return false
		}
	}
	return v != nil && len(a.uses[p][v]) > 0
}

// typedVar reports whether id is declared with a type.
func (a *analysis) typedVar(id *ast.Ident) bool {
	spec, ok := a.parent[id].(*ast.ValueSpec)
	return ok && spec.Type != nil
}

// sentOn reports whether x is what SendEmail is called on.
func (a *analysis) sentOn(p *usage.Package, x ast.Expr) bool {
	e := a.unparen(x)
	sel, ok := a.parent[ast.Node(e)].(*ast.SelectorExpr)
	if !ok || sel.X != e || a.callOf(sel.Sel) == nil {
		return false
	}
	fn, ok := p.Info.Uses[sel.Sel].(*types.Func)
	if !ok || usage.SDKOf(fn) == nil {
		return false
	}
	op, form, ok := a.operationOf(fn, a.callOf(sel.Sel))
	return ok && a.movesPlainly(a.callOf(sel.Sel), op, form)
}

// inHead returns the statement of a list around the head in which a client is made
// and sent on, or nil.
//
//	// Have: if _, err := ses.New(sess).SendEmail(in); err != nil {…}
//	//   =>  if _, err := newPauboxSender().SendMessage(ctx, in); err != nil {…}
func (a *analysis) inHead(p *usage.Package, call *ast.CallExpr, stmt ast.Stmt) ast.Stmt {
	if !a.sentOn(p, call) {
		return nil
	}
	for n := ast.Node(stmt); n != nil; n = a.parent[n] {
		s, ok := n.(ast.Stmt)
		if !ok {
			return nil
		}
		if a.inList(s) {
			return s
		}
	}
	return nil
}

// panicked reports whether the old client was made of a session that panics where
// it cannot be made, or that is nil then: a Paubox client that panics is no news.
func (a *analysis) panicked(p *usage.Package, c *Client) bool {
	fn := callee(p.Info, c.Call)
	if fn == nil || usage.SDKOf(fn) == nil || usage.SDKOf(fn).Generation != 1 || len(c.Call.Args) == 0 {
		return false
	}
	if c.loose != nil {
		return true
	}
	e := ast.Unparen(c.Call.Args[0])
	if v, ok := a.object(p, e).(*types.Var); ok && a.defs[v] != nil {
		as, isAssign := a.parent[a.defs[v]].(*ast.AssignStmt)
		if !isAssign || len(as.Lhs) != 1 || len(as.Rhs) != 1 {
			return false
		}
		e = ast.Unparen(as.Rhs[0])
	}
	call, ok := e.(*ast.CallExpr)
	return ok && fullName(callee(p.Info, call)) == "github.com/aws/aws-sdk-go/aws/session.Must"
}
