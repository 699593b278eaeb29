package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// A function gives the error of a send back where all that it does about it is to print
// it, to look at it, and to return it, or one that wraps it.

// givesBack reports whether a function answers the error of a send by returning an
// error, and does no more than to tell of it.
func (m *message) givesBack(send *ast.CallExpr) bool {
	switch up := m.parent[send].(type) {
	case *ast.ReturnStmt:
		return len(up.Results) == 1
	case *ast.AssignStmt:
		id, ok := up.Lhs[len(up.Lhs)-1].(*ast.Ident)
		if !ok || len(up.Rhs) != 1 {
			return false
		}
		if check, ok := m.parent[up].(*ast.IfStmt); ok {
			return m.checks(check, id)
		}
		switch next := m.next(up).(type) {
		case *ast.IfStmt:
			return next.Init == nil && m.checks(next, id)
		case *ast.ReturnStmt:
			return m.plainResults(next) && m.names(next.Results[len(next.Results)-1], id)
		}
	}
	return false
}

// names reports whether e is the variable of id.
func (m *message) names(e ast.Expr, id *ast.Ident) bool {
	return m.object(m.p, e) != nil && m.object(m.p, e) == m.p.Info.ObjectOf(id)
}

// checks reports whether check is `if err != nil {…}` that tells of err and returns.
func (m *message) checks(check *ast.IfStmt, id *ast.Ident) bool {
	cond, ok := check.Cond.(*ast.BinaryExpr)
	return ok && cond.Op == token.NEQ && m.names(cond.X, id) && isNil(m.p, cond.Y) && m.tellsAndReturns(check.Body.List)
}

// tellsAndReturns reports whether statements do no more than print, look at an error, and
// return one: they do so on every way.
func (m *message) tellsAndReturns(list []ast.Stmt) bool {
	for i, s := range list {
		if last := i == len(list)-1; !m.answers(s, last) {
			return false
		}
	}
	return len(list) > 0
}

// answers reports whether a statement prints, or looks at an error, and, where it is the
// last one, returns an error.
func (m *message) answers(s ast.Stmt, last bool) bool {
	switch s := s.(type) {
	case *ast.ReturnStmt:
		return m.plainResults(s)
	case *ast.ExprStmt:
		return !last && m.tells(s.X)
	case *ast.IfStmt:
		if s.Init != nil && m.effect(m.p, s.Init) != nil || m.effect(m.p, s.Cond) != nil {
			return false
		}
		switch e := s.Else.(type) {
		case nil:
			return !last && m.tellsAndReturns(s.Body.List)
		case *ast.BlockStmt:
			return m.tellsAndReturns(s.Body.List) && m.tellsAndReturns(e.List)
		default:
			return m.tellsAndReturns(s.Body.List) && m.answers(e, last)
		}
	case *ast.SwitchStmt:
		return s.Init == nil && m.answersAll(s.Body.List, last)
	}
	return false
}

// plainResults reports whether a return gives an error, and its results do nothing: the
// error itself, or one that wraps it.
func (m *message) plainResults(ret *ast.ReturnStmt) bool {
	if len(ret.Results) == 0 || isNil(m.p, ret.Results[len(ret.Results)-1]) {
		return false
	}
	plain := true
	for _, e := range ret.Results {
		ast.Inspect(e, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				plain = plain && m.plainCall(n)
			case *ast.FuncLit:
				plain = false
			case *ast.UnaryExpr:
				plain = plain && n.Op != token.ARROW
			}
			return plain
		})
	}
	return plain
}

// plainCall reports whether a call makes or wraps an error, looks at one, or converts,
// alone.
func (m *message) plainCall(call *ast.CallExpr) bool {
	fn := callee(m.p.Info, call)
	if fn == nil {
		return m.p.Info.Types[call.Fun].IsType()
	}
	ofError := isInterface(fn) && (fn.Pkg() == nil || fn.Pkg().Path() == "github.com/aws/aws-sdk-go/aws/awserr")
	return ofError || joinsErrors[fullName(fn)] || pure[fullName(fn)] || derefFuncs[fullName(fn)]
}

// answersAll reports whether all cases of a switch do, the default one included where
// the switch is the last statement.
func (m *message) answersAll(cases []ast.Stmt, last bool) bool {
	whole := !last
	for _, c := range cases {
		clause := c.(*ast.CaseClause)
		whole = whole || clause.List == nil
		if !m.tellsAndReturns(clause.Body) {
			return false
		}
	}
	return whole
}

// tells reports whether e is a call that prints, or logs, what it is given.
func (a *analysis) tells(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	p := a.packageOf(call)
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	_, prints := mapping.Prints(fn.Pkg().Path(), fn.Name())
	return prints && !stopsProgram(fn)
}

// stopsProgram reports whether a function of a logger ends the program or panics.
func stopsProgram(fn *types.Func) bool {
	name := fn.Name()
	return strings.HasPrefix(name, "Fatal") || strings.HasPrefix(name, "Panic") || strings.HasPrefix(name, "DPanic")
}
