package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// Request turns a request that is made and sent in two statements, one behind the other,
// into one call (mapping.md 1.1, "call-form rules").
//
//	// Have: req, out := svc.SendEmailRequest(in); err := req.Send()  =>  out, err := svc.SendMessage(ctx, in)
//	// Have: req, _ := …; if err := req.Send(); err != nil {…}        =>  if _, err := svc.SendMessage(ctx, in); err != nil {…}
//	// Have: req, _ := …; return req.Send()                           =>  _, err := svc.SendMessage(ctx, in); return err
type Request struct {
	First  *ast.AssignStmt // it makes the request
	Call   *ast.CallExpr
	Second ast.Stmt // it sends it
	Err    string   // the variable for the error
	Kind   string   // what Second becomes: "gone", "init" (it has the call), "hoisted" (it has no Init) or "return"
	Define bool     // the variables are declared there
}

// Node returns the first statement.
func (c Request) Node() ast.Node { return c.First }

// request plans the call of SendEmailRequest, or says why not.
func (a *analysis) request(p *usage.Package, id *ast.Ident, call *ast.CallExpr, s *Site) {
	c, send, why := a.requestForm(p, call)
	if why != "" {
		a.blockf(call, "SendEmail is called in the form SendEmailRequest, which is not rewritten: %s", why)
		return
	}
	s.Message = "SendEmail sends through Amazon SES: becomes SendMessage of Paubox"
	a.claimed[id.Pos()] = true
	s.Notes = append(s.Notes, onceNote)
	if set := a.setContext(p, c.First); set != nil {
		a.groups.join(a.container(call).Pos(), set.Pos())
		a.changes = append(a.changes, Send{Call: call, Context: types.ExprString(set.X.(*ast.CallExpr).Args[0])}, Remove{set})
	} else {
		a.addSend(p, call, s, true)
	}
	a.groups.join(a.container(call).Pos(), c.Second.Pos())
	a.requests[send] = call
	a.changes = append(a.changes, c)
}

// requestForm finds the statement that sends a request, and the call in it.
func (a *analysis) requestForm(p *usage.Package, call *ast.CallExpr) (c Request, send *ast.CallExpr, why string) {
	first, ok := a.parent[call].(*ast.AssignStmt)
	if !ok || first.Tok != token.DEFINE || len(first.Lhs) != 2 || !a.inList(first) {
		return c, nil, "the request is no variable of its own"
	}
	req, _ := p.Info.Defs[identOf(first.Lhs[0])].(*types.Var)
	second, uses := a.next(first), 1
	if set := a.setContext(p, first); set != nil {
		second, uses = a.next(set), 2
	}
	if req == nil || second == nil || len(a.uses[p][req]) != uses {
		return c, nil, "the request is used for more than to send it, once and at once"
	}
	c = Request{First: first, Call: call, Second: second}
	blank := isBlank(first.Lhs[1])
	switch st := second.(type) {
	case *ast.AssignStmt:
		send = sendsRequest(p, st.Rhs[0], req)
		if id, ok := st.Lhs[0].(*ast.Ident); !ok || len(st.Lhs) != 1 || !blank && st.Tok != token.DEFINE && !a.sameScope(p, id, first) {
			return c, nil, "its error goes to a place that sesfix does not follow"
		}
		c.Kind, c.Err, c.Define = "gone", identOf(st.Lhs[0]).Name, st.Tok == token.DEFINE || !blank
	case *ast.IfStmt:
		init, ok := st.Init.(*ast.AssignStmt)
		if !ok || len(init.Lhs) != 1 || identOf(init.Lhs[0]).Name == "" {
			return c, nil, "it is not sent at once"
		}
		send = sendsRequest(p, init.Rhs[0], req)
		c.Kind, c.Err, c.Define = "init", identOf(init.Lhs[0]).Name, init.Tok == token.DEFINE
		if !blank {
			c.Kind = "hoisted"
			if c.Err != "err" || !c.Define || !a.errIsFree(p, first) {
				return c, nil, "its error would hide another, or be hidden"
			}
		}
	case *ast.ReturnStmt:
		if len(st.Results) == 1 {
			send = sendsRequest(p, st.Results[0], req)
		}
		c.Kind, c.Err, c.Define = "return", a.returnedName(p, first), true
	}
	if send == nil {
		return c, nil, "it is not sent at once"
	}
	if c.Err == "" || c.Kind == "return" && !blank {
		return c, nil, "its error has no name that is free"
	}
	return c, send, ""
}

// sendsRequest returns e as the call req.Send().
func sendsRequest(p *usage.Package, e ast.Expr, req *types.Var) *ast.CallExpr {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return nil
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || sel.Sel.Name != "Send" || p.Info.Uses[identOf(sel.X)] != types.Object(req) {
		return nil
	}
	return call
}

// setContext returns the statement behind first that gives the request a context:
// req.SetContext(ctx).
func (a *analysis) setContext(p *usage.Package, first *ast.AssignStmt) *ast.ExprStmt {
	stmt, ok := a.next(first).(*ast.ExprStmt)
	if !ok {
		return nil
	}
	call, ok := stmt.X.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 || a.effect(p, call.Args[0]) != nil {
		return nil
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || sel.Sel.Name != "SetContext" || p.Info.Uses[identOf(sel.X)] != p.Info.Defs[identOf(first.Lhs[0])] {
		return nil
	}
	return stmt
}

// sameScope reports whether := at stmt would use the variable id again, and not hide it.
func (a *analysis) sameScope(p *usage.Package, id *ast.Ident, stmt ast.Stmt) bool {
	v, ok := p.Info.Uses[id].(*types.Var)
	scope := p.Types.Scope().Innermost(stmt.Pos())
	return ok && !v.IsField() && scope != nil && (v.Parent() == scope || a.inFunctionBody(stmt, v.Parent(), p))
}

// returnedName returns a name for an error that is returned at once: one that the
// function does not use.
func (a *analysis) returnedName(p *usage.Package, stmt ast.Stmt) string {
	used := identsIn(a.enclosingFunc(stmt))
	for _, name := range []string{"err", "sendErr", "pauboxErr"} {
		if !slices.ContainsFunc(used, func(id *ast.Ident) bool { return id.Name == name }) {
			return name
		}
	}
	return ""
}
