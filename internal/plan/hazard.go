package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// SES reads the strings of an input when it is sent, through pointers; the new code
// reads them where the message is made. Between the two nothing may change them.

// sentAtOnce reports whether the input that e is a value of is sent by the function
// around e, and nothing on the way to the send changes what e points to. v is the
// variable whose address e takes, nil where the target of a pointer is not known.
func (a *analysis) sentAtOnce(p *usage.Package, e ast.Expr, v *types.Var) bool {
	fn := a.enclosingFunc(e)
	if fn == nil || jumps(fn) || !a.keepsInputs(p, fn) {
		return false
	}
	from, to := e.Pos(), token.NoPos
	for _, call := range a.sendsOf(p, fn) {
		end := call.End()
		for n := a.parent[ast.Node(call)]; n != nil && n != fn; n = a.parent[n] {
			if isLoop(n) && !inside(e, n) {
				from, end = min(from, n.Pos()), n.End() // it is sent in every turn
			}
		}
		to = max(to, end)
	}
	for n := a.parent[ast.Node(e)]; n != nil && n != fn; n = a.parent[n] {
		if isLoop(n) && to > n.End() {
			from = min(from, n.Pos()) // it is sent after the loop
		}
	}
	return to != token.NoPos && !a.changesIn(p, fn, from, to, v, e)
}

// sendsOf lists the calls that send, in fn itself.
func (a *analysis) sendsOf(p *usage.Package, fn ast.Node) (calls []*ast.CallExpr) {
	for _, s := range a.sites {
		if call, ok := s.Node.(*ast.CallExpr); ok && s.Pkg == p && s.sends() && inside(call, fn) {
			if a.enclosingFunc(call) != fn {
				return nil // by a function literal, at another time
			}
			calls = append(calls, call)
		}
	}
	return calls
}

// keepsInputs reports whether every input that fn makes, gets or is given is sent in
// fn, and goes nowhere else.
func (a *analysis) keepsInputs(p *usage.Package, fn ast.Node) bool {
	kept := true
	for id, obj := range p.Info.Defs {
		v, ok := obj.(*types.Var)
		if ok && inside(id, fn) && !v.IsField() && isInput(v.Type()) && !a.keepsContent(p, id) && !a.onlySent(p, v, fn) {
			return false
		}
	}
	ast.Inspect(fn, func(n ast.Node) bool {
		lit, ok := n.(*ast.CompositeLit)
		if !ok || !holdsInput(p.Info.TypeOf(lit)) || a.keepsContent(p, lit) {
			return kept
		}
		e := addressed(a, lit)
		if call, ok := a.parent[e].(*ast.CallExpr); ok && a.isSend(p, call) {
			return kept
		}
		v := a.bound(p, e)
		kept = kept && v != nil && a.onlySent(p, v, fn)
		return kept
	})
	return kept
}

func (a *analysis) isSend(p *usage.Package, call *ast.CallExpr) bool {
	return slices.ContainsFunc(a.sites, func(s *Site) bool { return s.Node == ast.Node(call) && s.Pkg == p && s.sends() })
}

// onlySent reports whether a variable of an input is sent by fn, looked into, and
// nothing else.
func (a *analysis) onlySent(p *usage.Package, v *types.Var, fn ast.Node) bool {
	sent := false
	for _, id := range a.uses[p][v] {
		if a.enclosingFunc(id) != fn {
			return false
		}
		var e ast.Node = id
		if u, ok := a.parent[e].(*ast.UnaryExpr); ok && u.Op == token.AND {
			e = u
		}
		switch up := a.parent[e].(type) {
		case *ast.SelectorExpr:
			continue
		case *ast.CallExpr:
			if a.isSend(p, up) {
				sent = true
				continue
			}
			if _, ok := a.prints(p, id); ok {
				continue
			}
		case *ast.KeyValueExpr:
			if _, ok := a.prints(p, id); ok {
				continue
			}
		case *ast.AssignStmt:
			if up.Tok == token.ASSIGN && slices.Contains(up.Lhs, ast.Expr(id)) {
				continue
			}
		}
		return false
	}
	return sent
}

// changesIn reports whether something in fn between two places may change a string.
func (a *analysis) changesIn(p *usage.Package, fn ast.Node, from, to token.Pos, v *types.Var, e ast.Expr) (found bool) {
	ast.Inspect(fn, func(n ast.Node) bool {
		if n == nil || found || n.End() < from || n.Pos() > to {
			return false
		}
		if n.Pos() < from && !inRange(n, from, to) {
			return true
		}
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				found = found || n.Pos() >= from && a.mayChange(p, l, v)
			}
		case *ast.RangeStmt:
			for _, l := range []ast.Expr{n.Key, n.Value} {
				found = found || l != nil && n.Tok == token.ASSIGN && a.mayChange(p, l, v)
			}
		case *ast.CallExpr:
			found = found || n.Pos() >= from && a.mayWrite(p, n, v)
		}
		return !found
	})
	return found
}

func inRange(n ast.Node, from, to token.Pos) bool { return n.Pos() <= to && n.End() >= from }

// mayChange reports whether an assignment to l gives v, or where v is not known
// any string behind a pointer, another value.
func (a *analysis) mayChange(p *usage.Package, l ast.Expr, v *types.Var) bool {
	l = ast.Unparen(l)
	t := p.Info.TypeOf(l)
	if t == nil {
		return false
	}
	if _, ok := l.(*ast.StarExpr); ok {
		return true
	}
	if sdk, _ := usage.Named(t); sdk != nil {
		return false
	}
	switch t.Underlying().(type) {
	case *types.Struct, *types.Array:
		return true // a whole value, the string in it too
	}
	for ix, ok := l.(*ast.IndexExpr); ok; ix, ok = l.(*ast.IndexExpr) {
		l = ast.Unparen(ix.X)
	}
	obj := a.object(p, l)
	if v != nil {
		return obj != nil && obj.Pos() == v.Pos()
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0 && obj != nil && a.addressTaken(obj)
}

// addressTaken reports whether the address of a variable, or of a variable with the
// same declaration in another view of its package, is taken anywhere.
func (a *analysis) addressTaken(obj types.Object) bool {
	if a.addressed == nil {
		a.addressed = map[token.Pos]bool{}
		for _, q := range a.pkgs {
			for _, f := range q.Files {
				ast.Inspect(f, func(n ast.Node) bool {
					if u, ok := n.(*ast.UnaryExpr); ok && u.Op == token.AND {
						if o := a.object(q, u.X); o != nil {
							a.addressed[o.Pos()] = true
						}
					}
					return true
				})
			}
		}
	}
	return a.addressed[obj.Pos()]
}

// mayWrite reports whether a call may change a string that it is not handed.
func (a *analysis) mayWrite(p *usage.Package, call *ast.CallExpr, v *types.Var) bool {
	if p.Info.Types[call.Fun].IsType() || p.Info.Types[call.Fun].IsBuiltin() || a.isSend(p, call) {
		return false
	}
	for _, arg := range call.Args {
		if u, ok := ast.Unparen(arg).(*ast.UnaryExpr); ok && u.Op == token.AND {
			if obj := a.object(p, u.X); v == nil || obj == nil || obj.Pos() == v.Pos() {
				if _, isLit := ast.Unparen(u.X).(*ast.CompositeLit); !isLit {
					return true
				}
			}
		}
	}
	fn := callee(p.Info, call)
	return fn == nil || !a.calm(fn)
}

// calm reports whether a function changes nothing but variables of its own: one of
// another module, that is handed no address, or one of the packages at hand of
// which this can be read.
func (a *analysis) calm(fn *types.Func) bool {
	fn = fn.Origin()
	if fn.Pkg() == nil || !a.local(fn) {
		return true
	}
	if isInterface(fn) {
		return false
	}
	decl := a.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil {
		return false
	}
	if done, ok := a.calms[fn.Pos()]; ok {
		return done
	}
	a.calms[fn.Pos()] = false // until it is shown: a function that calls itself is not
	p := a.packageOf(decl)
	if p == nil {
		return false
	}
	ok := true
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				ok = ok && a.ownVariable(p, decl, l)
			}
		case *ast.IncDecStmt:
			ok = ok && a.ownVariable(p, decl, n.X)
		case *ast.RangeStmt:
			ok = ok && (n.Tok != token.ASSIGN || a.ownVariable(p, decl, n.Key))
		case *ast.SendStmt:
			ok = false
		case *ast.UnaryExpr:
			ok = ok && n.Op != token.ARROW
		case *ast.CallExpr:
			ok = ok && !a.mayWriteFrom(p, decl, n)
		}
		return ok
	})
	a.calms[fn.Pos()] = ok
	return ok
}

// ownVariable reports whether an assignment in a function is to a local variable, or to a
// field of a struct that is its own, and not to what one points to.
func (a *analysis) ownVariable(p *usage.Package, fn ast.Node, l ast.Expr) bool {
	if sel, ok := ast.Unparen(l).(*ast.SelectorExpr); ok {
		return a.ownField(p, fn, sel)
	}
	id, ok := ast.Unparen(l).(*ast.Ident)
	if !ok {
		return false
	}
	obj := p.Info.ObjectOf(id)
	return id.Name == "_" || obj != nil && fn.Pos() <= obj.Pos() && obj.Pos() < fn.End()
}

// ownField reports whether sel is a field of a local struct, or of one that a local
// variable surely points to, which the function has made.
//
//	// Have: body := &types.Body{}; body.Html = …
func (a *analysis) ownField(p *usage.Package, fn ast.Node, sel *ast.SelectorExpr) bool {
	if s := p.Info.Selections[sel]; s == nil || len(s.Index()) != 1 {
		return false
	}
	if _, isStruct := under(p, sel.X).(*types.Struct); isStruct {
		return a.ownVariable(p, fn, sel.X)
	}
	v := asVar(p.Info.Uses[identOf(ast.Unparen(sel.X))])
	if v == nil || v.IsField() || a.isParameter(v) || v.Pos() < fn.Pos() || fn.End() <= v.Pos() || a.definition(v) == nil && !a.startsNew(p, v) {
		return false
	}
	return !slices.ContainsFunc(a.uses[p][v], func(id *ast.Ident) bool {
		if as, ok := a.parent[id].(*ast.AssignStmt); ok {
			return slices.Contains(as.Lhs, ast.Expr(id))
		}
		u, ok := a.parent[id].(*ast.UnaryExpr)
		return ok && u.Op == token.AND
	})
}

// mayWriteFrom is mayWrite for a call in a function that may be calm: it may hand
// on the addresses of its own variables.
func (a *analysis) mayWriteFrom(p *usage.Package, decl *ast.FuncDecl, call *ast.CallExpr) bool {
	if p.Info.Types[call.Fun].IsType() || p.Info.Types[call.Fun].IsBuiltin() {
		return false
	}
	for _, arg := range call.Args {
		if u, ok := ast.Unparen(arg).(*ast.UnaryExpr); ok && u.Op == token.AND {
			if _, isLit := ast.Unparen(u.X).(*ast.CompositeLit); !isLit && !a.ownVariable(p, decl, u.X) {
				return true
			}
		}
	}
	fn := callee(p.Info, call)
	return fn == nil || !a.calm(fn)
}

func (a *analysis) packageOf(n ast.Node) *usage.Package {
	for _, p := range a.withAside() {
		for _, f := range p.Files {
			if f.FileStart <= n.Pos() && n.Pos() < f.FileEnd {
				return p
			}
		}
	}
	return nil
}
