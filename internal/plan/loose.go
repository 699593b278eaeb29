package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// A loose configuration is one whose error does not keep the function from making
// the client: nothing looks at it, or what looks at it goes on. AWS answers such a
// client at its first send, or panics for a session that is nil; a Paubox client
// that could not be made must not be used.
type loose struct {
	load  *ast.AssignStmt
	last  ast.Stmt // load, or the last statement that loads it again
	check ast.Stmt // what looks at the error and goes on, or nil
}

// Define makes a statement declare what it assigns to.
//
//	// Have: sess, err := session.NewSession(); …; _, err = svc.SendEmail(in)  =>  …; _, err := svc.SendMessage(ctx, in)
type Define struct{ Stmt *ast.AssignStmt }

// Node returns the statement.
func (c Define) Node() ast.Node { return c.Stmt }

// Undefined keeps the error variable of a statement that goes.
//
//	// Have: sess, err := session.NewSession()  =>  var err error
type Undefined struct {
	Load *ast.AssignStmt
	Err  string
}

// Node returns the statement.
func (c Undefined) Node() ast.Node { return c.Load }

const looseNote = "the function went on where the AWS configuration could not be loaded: that check goes with it"

// looseLoad reports whether the function goes on behind load in a way that can go
// with it, and notes that for the client.
func (a *analysis) looseLoad(p *usage.Package, c *Client, load *ast.AssignStmt) bool {
	err := identOf(load.Lhs[1]).Name
	last := a.lastLoad(p, load)
	l := &loose{load: load, last: last}
	if check := a.nextIf(last); check != nil && onlyIdent(check.Cond, err) {
		if check.Init != nil || check.Else != nil || !onlyCalls(check.Body) || !a.isCheck(p, check, load) {
			return false
		}
		l.check = check
	}
	if call, ok := a.next(last).(*ast.ExprStmt); ok && a.checksAlone(call, err) {
		l.check = call
	}
	if a.pointed(p, load) {
		return false
	}
	c.loose = l
	a.configSite(p, load.Rhs[0])
	a.loadArgs(p, c, load.Rhs[0].(*ast.CallExpr))
	a.removeReloads(p, c, load)
	return true
}

// checksAlone reports whether stmt hands the error to a function of the packages at
// hand that does nothing where there is none.
//
//	// Have: checkError(err)
func (a *analysis) checksAlone(stmt *ast.ExprStmt, name string) bool {
	call, ok := stmt.X.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 || identOf(call.Args[0]).Name != name {
		return false
	}
	p := a.packageOf(stmt)
	fn := callee(p.Info, call)
	if fn == nil || !a.local(fn) || fn.Signature().Params().Len() != 1 {
		return false
	}
	decl := a.funcs[fn.Origin().Pos()]
	if decl == nil || decl.Body == nil || len(decl.Body.List) != 1 {
		return false
	}
	check, ok := decl.Body.List[0].(*ast.IfStmt)
	return ok && check.Init == nil && check.Else == nil && onlyNonNil(a.packageOf(decl), check.Cond, fn.Signature().Params().At(0))
}

// onlyIdent reports whether a condition speaks of a variable of the given name.
func onlyIdent(cond ast.Expr, name string) bool {
	return slices.ContainsFunc(identsIn(cond), func(id *ast.Ident) bool { return id.Name == name })
}

// isCheck reports whether the condition of check is err != nil.
func (a *analysis) isCheck(p *usage.Package, check *ast.IfStmt, load *ast.AssignStmt) bool {
	v := a.errorOf(p, load)
	return v != nil && onlyNonNil(p, check.Cond, v)
}

// errorOf returns the variable that load puts its error in.
func (a *analysis) errorOf(p *usage.Package, load *ast.AssignStmt) *types.Var {
	v, _ := p.Info.ObjectOf(identOf(load.Lhs[1])).(*types.Var)
	return v
}

// pointed reports whether the error of load is used by a function literal, or by its
// address: then its uses do not come in the order of the text.
func (a *analysis) pointed(p *usage.Package, load *ast.AssignStmt) bool {
	v, fn := a.errorOf(p, load), a.enclosingFunc(load)
	if v == nil || jumps(fn) {
		return true
	}
	return slices.ContainsFunc(a.uses[p][v], func(id *ast.Ident) bool {
		addr, ok := a.parent[id].(*ast.UnaryExpr)
		return ok && addr.Op == token.AND || a.enclosingFunc(id) != fn
	})
}

// onlyCalls reports whether a block only calls functions, as to log something.
func onlyCalls(body *ast.BlockStmt) bool {
	return !slices.ContainsFunc(body.List, func(s ast.Stmt) bool {
		x, ok := s.(*ast.ExprStmt)
		if !ok {
			return true
		}
		_, isCall := x.X.(*ast.CallExpr)
		return !isCall
	})
}

// tighten makes of a loose configuration what the answer to the error of paubox.New
// asks for. The client takes its place where the function can leave there; else the
// configuration goes.
func (a *analysis) tighten(p *usage.Package, c *Client) {
	l := c.loose
	if l.check != nil {
		c.note(looseNote)
		a.dropped = append(a.dropped, l.check)
	}
	switch c.Fail.Kind {
	case "return", "fatal", "test":
		c.Config, c.Guard = l.load, true
		c.Fail.Err = identOf(l.load.Lhs[1]).Name
		if a.leavesLocked(p, l.load) {
			a.blockf(c.Call, "a mutex is locked where the client is made, and a return for the error of paubox.New would leave it locked: unlock it by defer")
		}
		if l.check != nil {
			a.removeConfigStmt(c, l.check)
		}
	case "same":
		a.blockf(l.load, "the function goes on where the AWS configuration cannot be loaded: without a Paubox client it must not")
	default:
		a.removeLoose(p, c)
	}
}

// removeLoose deletes a loose configuration and what looks at its error.
func (a *analysis) removeLoose(p *usage.Package, c *Client) {
	l := c.loose
	if l.check != nil {
		a.removeConfigStmt(c, l.check)
	}
	v := a.errorOf(p, l.load)
	var rest []*ast.Ident
	for _, id := range a.uses[p][v] {
		if id != identOf(l.load.Lhs[1]) && (l.check == nil || !inside(id, l.check)) {
			rest = append(rest, id)
		}
	}
	slices.SortFunc(rest, func(x, y *ast.Ident) int { return int(x.Pos() - y.Pos()) })
	rest = slices.DeleteFunc(rest, func(id *ast.Ident) bool { return id.Pos() < l.last.End() })
	switch {
	case p.Info.Defs[identOf(l.load.Lhs[1])] == nil:
		from := l.last
		if l.check != nil {
			from = l.check
		}
		if next := a.next(from); next != nil && !a.writtenFirst(p, v, next, a.parent[l.load]) {
			a.blockf(l.load, "the error of the AWS configuration is read later, in a variable that holds another one before")
		}
		a.removeConfigStmt(c, l.load)
	case len(rest) == 0 || a.redefines(rest[0], l.load):
		a.removeConfigStmt(c, l.load)
	case a.couldDefine(p, v, rest[0], l.load) != nil:
		a.removeConfigStmt(c, l.load)
		stmt := a.couldDefine(p, v, rest[0], l.load)
		a.groups.join(a.container(c.Call).Pos(), stmt.Pos())
		a.changes = append(a.changes, Define{stmt})
	default:
		a.groups.join(a.container(c.Call).Pos(), l.load.Pos())
		a.dropped = append(a.dropped, l.load)
		a.changes = append(a.changes, Undefined{l.load, v.Name()})
	}
}

// redefines reports whether id is a target of a := that stands in the same list as
// stmt: it declares the variable where stmt does not.
func (a *analysis) redefines(id *ast.Ident, stmt ast.Stmt) bool {
	as, ok := a.parent[id].(*ast.AssignStmt)
	return ok && as.Tok == token.DEFINE && slices.Contains(as.Lhs, ast.Expr(id)) && a.parent[as] == a.parent[stmt]
}

// couldDefine returns the assignment to v alone, in the list of stmt, that can declare
// v in its place.
func (a *analysis) couldDefine(p *usage.Package, v *types.Var, id *ast.Ident, stmt ast.Stmt) *ast.AssignStmt {
	as, ok := a.parent[id].(*ast.AssignStmt)
	if !ok || as.Tok != token.ASSIGN || a.parent[as] != a.parent[stmt] || uses(p, v, as.Rhs[0]) {
		return nil
	}
	for _, l := range as.Lhs {
		if target := identOf(l); target.Name != "_" && target != id {
			return nil
		}
	}
	return as
}
