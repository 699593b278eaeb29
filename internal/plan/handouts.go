package plan

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// A function may make a client for whoever asks, for one that sends and for one that
// verifies an address. Each has a client of its own: where one only sends, it makes a
// Paubox client itself, and the function stays for the others.
//
//	// Have: svc, err := m.connect(); if err != nil {…}; svc.SendEmail(in)  // and elsewhere: svc.VerifyEmailIdentity(…)
//	//   =>  svc, err := paubox.New(…); if err != nil {…}; svc.SendMessage(ctx, req)

const handoutNote = "the client came from %s, which stays for what calls it for operations of Amazon SES"

// findHandouts finds the calls, for sends alone, of functions that make clients for
// other operations too.
func (a *analysis) findHandouts() {
	for _, p := range a.pkgs {
		for _, f := range p.Files {
			for _, d := range f.Decls {
				decl, ok := d.(*ast.FuncDecl)
				if ok && decl.Body != nil && a.handsOut(p, decl) {
					a.findCalls(decl, p.Info.Defs[decl.Name].(*types.Func))
				}
			}
		}
	}
}

// handsOut reports whether a function does nothing but make a client, which needs
// nothing that a Paubox client would have to get: no endpoint, no HTTP client, no role.
func (a *analysis) handsOut(p *usage.Package, decl *ast.FuncDecl) bool {
	fn, ok := p.Info.Defs[decl.Name].(*types.Func)
	if !ok {
		return false
	}
	results := fn.Signature().Results()
	n := results.Len()
	if n == 0 || n > 2 || !holdsClient(results.At(0).Type()) || n == 2 && !isErrorType(results.At(1).Type()) {
		return false
	}
	if !a.quiet(fn) || !a.plainSettings(p, decl) || a.gates(p, decl) || a.settingIn(p, decl.Body, assumesRole, map[*types.Var]bool{}) != nil {
		return false
	}
	made := true
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		if ret, ok := n.(*ast.ReturnStmt); ok && len(ret.Results) > 0 && !isNil(p, ret.Results[0]) {
			made = made && a.givesNew(p, ret.Results[0])
		}
		return made
	})
	return made
}

// givesNew reports whether e is a client that is made there, or a local variable that
// gets one and no other.
func (a *analysis) givesNew(p *usage.Package, e ast.Expr) bool {
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		return a.constructs(p, call)
	}
	v, ok := a.object(p, e).(*types.Var)
	if !ok || v.IsField() || a.defs[v] == nil || a.isParameter(v) || isGlobal(v) || a.reassigned(p, v) {
		return false
	}
	as, ok := a.parent[a.defs[v]].(*ast.AssignStmt)
	if !ok || len(as.Lhs) != 1 || len(as.Rhs) != 1 {
		return false
	}
	call, ok := ast.Unparen(as.Rhs[0]).(*ast.CallExpr)
	return ok && a.constructs(p, call)
}

// findCalls notes the calls of a function whose clients only send, where others call it
// for something else.
func (a *analysis) findCalls(decl *ast.FuncDecl, fn *types.Func) {
	var sends []*ast.CallExpr
	stays := ""
	for _, p := range a.pkgs {
		for obj, ids := range a.uses[p] {
			if obj.Pos() != fn.Pos() {
				continue
			}
			for _, id := range ids {
				call := a.callOf(id)
				if call == nil || isMethodExpr(p, call) {
					continue
				}
				switch needs, other := a.servesFor(p, call); {
				case needs == sending && !a.starts(p, fn) && a.acts(p, call.Fun) == nil:
					sends = append(sends, call)
				case needs&others != 0:
					stays = other
				}
			}
		}
	}
	if stays == "" || len(sends) == 0 {
		return
	}
	a.blockf(decl.Type.Results.List[0], "it stays for %s; what only sends makes a Paubox client itself", stays)
	a.blockers[len(a.blockers)-1].Stays = true
	for _, call := range sends {
		a.handouts[call] = fn
	}
}

// servesFor says what the client that a call gives is needed for, with the name of an
// operation that is no send.
func (a *analysis) servesFor(p *usage.Package, call *ast.CallExpr) (needs int, other string) {
	e := a.unparen(call)
	as, ok := a.parent[e].(*ast.AssignStmt)
	if !ok {
		return a.calledOn(p, e)
	}
	v, isNew := p.Info.Defs[identOf(as.Lhs[0])].(*types.Var)
	if as.Tok != token.DEFINE || len(as.Rhs) != 1 || !isNew || !a.inList(as) {
		return unknown, ""
	}
	if len(as.Lhs) == 2 && !a.answered(p, as, identOf(as.Lhs[1]).Name) {
		needs = unknown
	}
	for _, use := range a.uses[p][v] {
		n, name := a.calledOn(p, use)
		needs |= n
		if name != "" {
			other = name
		}
	}
	return needs, other
}

// calledOn says what a client is needed for where e names it: the operation that is
// called on it there.
func (a *analysis) calledOn(p *usage.Package, e ast.Expr) (int, string) {
	sel, ok := a.parent[a.unparen(e)].(*ast.SelectorExpr)
	if !ok || a.callOf(sel.Sel) == nil {
		return unknown, ""
	}
	fn, _ := p.Info.Uses[sel.Sel].(*types.Func)
	op, form, ok := a.operationOf(fn, a.callOf(sel.Sel))
	switch {
	case !ok:
		return unknown, ""
	case a.movesPlainly(a.callOf(sel.Sel), op, form):
		return sending, ""
	}
	return others, op.Name
}

// handedOut plans the clients that functions handed out.
func (a *analysis) handedOut() {
	var calls []*ast.CallExpr
	for call := range a.handouts {
		calls = append(calls, call)
	}
	slices.SortFunc(calls, func(x, y *ast.CallExpr) int { return int(x.Pos() - y.Pos()) })
	for _, call := range calls {
		p, fn := a.packageOf(call), a.handouts[call]
		s := a.site(p, call, "client", mapping.Rewrite, fn.Name(), "client of Amazon SES, made by "+fn.Name()+": becomes paubox.New")
		s.Notes = append(s.Notes, fmt.Sprintf(handoutNote, fn.Name()))
		a.client(p, call, s)
	}
}

// handoutConfig plans a client that a function handed out: what that is made with goes
// for this caller, and where it gave an error its check answers the new one.
func (a *analysis) handoutConfig(p *usage.Package, c *Client) {
	a.dropped = append(a.dropped, c.Call)
	for _, arg := range c.Call.Args {
		a.pure(p, arg)
	}
	as, ok := c.Stmt.(*ast.AssignStmt)
	if !ok || len(as.Lhs) != 2 {
		return
	}
	c.Config, c.Name = as, identOf(as.Lhs[0]).Name
	if check := a.nextIf(as); check != nil {
		c.textNote(check.Body)
	}
}
