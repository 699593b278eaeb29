package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// origin returns the call whose error surely is the value of x at the node at, a
// call of errors.As or a type assertion: the variable's nearest assignment stands
// before at, on every way to it, and no other one can come in between. It returns
// nil for the rest.
func (a *analysis) origin(p *usage.Package, at ast.Node, x ast.Expr) *ast.CallExpr {
	id, ok := x.(*ast.Ident)
	if !ok {
		return nil
	}
	v, ok := p.Info.Uses[id].(*types.Var)
	fn := a.enclosingFunc(at)
	if !ok || v.IsField() || v.Parent() == p.Types.Scope() || fn == nil || jumps(fn) {
		return nil
	}
	writes, ok := a.assignments(p, v, fn)
	if !ok {
		return nil
	}
	if decl, isDecl := fn.(*ast.FuncDecl); isDecl && len(writes) == 0 && a.isParameter(v) {
		return a.handedOrigin(p, decl, v, 3)
	}
	var last *ast.AssignStmt
	for _, w := range writes {
		if w.End() <= at.Pos() && (last == nil || w.Pos() > last.Pos()) {
			last = w
		}
	}
	if last == nil || !a.precedes(last, at) {
		return nil
	}
	for n := a.parent[at]; n != nil && n != fn; n = a.parent[n] {
		if !isLoop(n) || inside(last, n) {
			continue
		}
		for _, w := range writes {
			if inside(w, n) {
				return nil // it reaches at in the next round
			}
		}
	}
	if len(last.Rhs) != 1 || p.Info.ObjectOf(identOf(last.Lhs[len(last.Lhs)-1])) != types.Object(v) {
		return nil
	}
	call, _ := ast.Unparen(last.Rhs[0]).(*ast.CallExpr)
	if made := a.requests[call]; made != nil {
		return made
	}
	return call
}

// handedOrigin returns the call whose error the parameter v of fn surely is: all
// calls of fn hand it errors of other operations that stay, or there is one call.
func (a *analysis) handedOrigin(p *usage.Package, fn *ast.FuncDecl, v *types.Var, depth int) *ast.CallExpr {
	obj, ok := p.Info.Defs[fn.Name].(*types.Func)
	if !ok || obj.Exported() || depth == 0 || a.handing[v.Pos()] || a.byInterface(p, obj) {
		return nil
	}
	a.handing[v.Pos()] = true // functions may call each other
	defer delete(a.handing, v.Pos())
	at := -1
	for i := range obj.Signature().Params().Len() {
		if obj.Signature().Params().At(i) == v {
			at = i
		}
	}
	var found *ast.CallExpr
	for i, use := range a.uses[p][obj] {
		call := a.callOf(use)
		if call == nil || isMethodExpr(p, call) || at < 0 || at >= len(call.Args) || a.enclosingFunc(call) == ast.Node(fn) {
			return nil
		}
		from := a.origin(p, call, call.Args[at])
		if from == nil || i > 0 && (!a.neverSends(p, from) || !a.neverSends(p, found)) {
			return nil
		}
		found = from
	}
	return found
}

// byInterface reports whether a method may be called by an interface too, where its
// name does not show.
func (a *analysis) byInterface(p *usage.Package, fn *types.Func) bool {
	if fn.Signature().Recv() == nil {
		return false
	}
	for obj := range a.uses[p] {
		if other, ok := obj.(*types.Func); ok && other.Name() == fn.Name() && isInterface(other) {
			return true
		}
	}
	return false
}

// assignments lists the assignments to v in fn. ok is false where v changes in a way
// that is no plain assignment in fn itself.
func (a *analysis) assignments(p *usage.Package, v *types.Var, fn ast.Node) (list []*ast.AssignStmt, ok bool) {
	ids := a.uses[p][v]
	for id, obj := range p.Info.Defs {
		if obj == types.Object(v) {
			ids = append(ids[:len(ids):len(ids)], id)
		}
	}
	for _, id := range ids {
		switch up := a.parent[id].(type) {
		case *ast.UnaryExpr:
			if up.Op == token.AND {
				return nil, false
			}
		case *ast.RangeStmt:
			return nil, false
		case *ast.AssignStmt:
			for _, l := range up.Lhs {
				if l != ast.Expr(id) {
					continue
				}
				if a.enclosingFunc(up) != fn {
					return nil, false
				}
				list = append(list, up)
			}
		}
	}
	return list, true
}

// precedes reports whether every way to n goes through stmt: it stands in a list
// of statements, or at the head of a statement, that n is in.
func (a *analysis) precedes(stmt ast.Stmt, n ast.Node) bool {
	switch up := a.parent[ast.Node(stmt)].(type) {
	case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause, *ast.IfStmt, *ast.SwitchStmt:
		return inside(n, up)
	}
	return false
}

func inside(n, outer ast.Node) bool { return outer.Pos() <= n.Pos() && n.End() <= outer.End() }

func isLoop(n ast.Node) bool {
	switch n.(type) {
	case *ast.ForStmt, *ast.RangeStmt:
		return true
	}
	return false
}

func identOf(e ast.Expr) *ast.Ident {
	if id, ok := e.(*ast.Ident); ok {
		return id
	}
	return &ast.Ident{}
}

// jumps reports whether fn has a goto, which makes the order of its text no
// order of events.
func jumps(fn ast.Node) (found bool) {
	ast.Inspect(fn, func(n ast.Node) bool {
		b, ok := n.(*ast.BranchStmt)
		found = found || ok && b.Tok == token.GOTO
		return true
	})
	return found
}

// becomesPaubox reports whether call is a send that becomes one of Paubox.
func (a *analysis) becomesPaubox(call *ast.CallExpr) bool {
	for _, c := range a.changes {
		if s, ok := c.(Send); ok && s.Call == call {
			return true
		}
	}
	return false
}
