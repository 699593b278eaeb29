package rewrite

import (
	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/plan"
)

// errResult gives a function an error as its last result (mapping.md 4.2, S7).
//
//	// Have: func newMailer() *mailer { …; return m }
//	//   =>  func newMailer() (*mailer, error) { …; return m, nil }
func (e *editor) errResult(c plan.ErrResult) {
	e.also(c.Decl.Type, func(n dst.Node) dst.Node {
		results := n.(*dst.FuncType).Results
		results.List = append(results.List, &dst.Field{Type: dst.NewIdent("error")})
		results.Opening, results.Closing = true, true
		return n
	})
	for _, ret := range c.Returns {
		e.also(ret, func(n dst.Node) dst.Node {
			r := n.(*dst.ReturnStmt)
			r.Results = append(r.Results, dst.NewIdent("nil"))
			return r
		})
	}
}

// caller answers the error of a function that has got one.
//
//	// Have: m := newMailer()     =>  m, err := newMailer(); if err != nil {…}
//	// Have: s.m = newMailer()    =>  m, err := newMailer(); if err != nil {…}; s.m = m
//	// Have: return newMailer(), nil  =>  return newMailer()
func (e *editor) caller(c plan.Caller) {
	if c.Fail.Kind == "direct" {
		e.also(c.Stmt, func(n dst.Node) dst.Node {
			r := n.(*dst.ReturnStmt)
			r.Results = r.Results[:1]
			return r
		})
		return
	}
	failed := c.Fail.Err
	if failed == "err" {
		e.reuse(c.Stmt, !c.Named)
	}
	list := statements(c.Name + ", " + failed + " := _\nif " + failed + " != nil {\n" + e.answer(c.Fail, failed) + "\n}\n")
	made := list[0].(*dst.AssignStmt)
	take := func(call dst.Node) {
		x := dst.Clone(call).(dst.Expr)
		x.Decorations().Before, x.Decorations().After = dst.None, dst.None
		made.Rhs = []dst.Expr{x}
	}
	if c.Named {
		e.also(c.Stmt, func(n dst.Node) dst.Node {
			take(n.(*dst.AssignStmt).Rhs[0])
			e.instead[n] = list
			return n
		})
		return
	}
	stmt := e.node(c.Stmt)
	e.before[stmt] = append(e.before[stmt], list...)
	e.also(c.Call, func(n dst.Node) dst.Node {
		take(n)
		return dst.NewIdent(c.Name)
	})
}
