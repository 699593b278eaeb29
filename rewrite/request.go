package rewrite

import (
	"go/token"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/plan"
)

// request makes one call of a request and its Send: see [plan.Request].
func (e *editor) request(c plan.Request) {
	first, second := e.node(c.First).(*dst.AssignStmt), e.node(c.Second)
	tok := token.ASSIGN
	if c.Define {
		tok = token.DEFINE
	}
	if c.Kind == "init" {
		e.remove[first] = true
		e.on(c.Second, func(n dst.Node) dst.Node {
			n.(*dst.IfStmt).Init = &dst.AssignStmt{Lhs: []dst.Expr{dst.NewIdent("_"), dst.NewIdent(c.Err)}, Tok: tok, Rhs: []dst.Expr{e.at(c.Call)}}
			decs := n.Decorations()
			decs.Start = append(append(dst.Decorations{}, first.Decs.Start...), append(onLines(first.Decs.End), decs.Start...)...)
			decs.Before = first.Decs.Before
			return n
		})
		return
	}
	e.on(c.First, func(n dst.Node) dst.Node {
		as := n.(*dst.AssignStmt)
		as.Lhs, as.Tok = []dst.Expr{as.Lhs[1], dst.NewIdent(c.Err)}, tok
		return n
	})
	switch c.Kind {
	case "gone":
		e.remove[second] = true
		first.Decs.Start = append(first.Decs.Start, onLines(second.Decorations().Start)...)
		first.Decs.Start = append(first.Decs.Start, onLines(second.Decorations().End)...)
		first.Decs.After = second.Decorations().After
	case "hoisted":
		e.on(c.Second, func(n dst.Node) dst.Node {
			n.(*dst.IfStmt).Init = nil
			n.Decorations().Before = dst.NewLine
			return n
		})
	case "return":
		e.on(c.Second, func(n dst.Node) dst.Node {
			n.(*dst.ReturnStmt).Results = []dst.Expr{dst.NewIdent(c.Err)}
			return n
		})
	}
}
