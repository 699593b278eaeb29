package rewrite

import (
	"go/token"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/plan"
)

// whole writes the assignments that a part of an input becomes. The comments of the
// old literal stand above the first of them.
//
//	// Have: in.Destination = &types.Destination{ToAddresses: to}
//	//   =>  in.Message.Recipients = to
func (e *editor) whole(c plan.Whole) {
	e.also(c.Stmt, func(n dst.Node) dst.Node {
		var kept []dst.Node
		for _, f := range c.Fields {
			for _, part := range append(f.Content, plan.MessageField{Value: f.Value}) {
				kept = append(kept, e.keptOf(part.Value)...)
			}
		}
		start := &n.Decorations().Start
		*start = append(*start, commentsIn(e.node(c.From), kept)...)
		for _, f := range c.Fields {
			to := selectors(dst.Clone(e.at(c.Root)).(dst.Expr), f.To)
			as := &dst.AssignStmt{Lhs: []dst.Expr{to}, Tok: token.ASSIGN, Rhs: []dst.Expr{e.wholeValue(f)}}
			as.Decs.Before, as.Decs.After = dst.NewLine, dst.NewLine
			e.instead[n] = append(e.instead[n], as)
		}
		return n
	})
}

// keptOf lists the nodes of a value that keep their comments.
func (e *editor) keptOf(v plan.Value) (list []dst.Node) {
	if v.Map != nil {
		for _, l := range v.Map.Lists {
			list = append(list, e.node(l))
		}
	} else if v.X != nil {
		list = append(list, e.node(v.X))
	}
	for _, n := range list {
		if now, ok := e.now[n]; ok {
			list = append(list, now)
		}
	}
	return list
}

func (e *editor) wholeValue(f plan.WholeField) dst.Expr {
	switch {
	case f.Nil:
		return dst.NewIdent("nil")
	case f.Empty:
		return &dst.BasicLit{Kind: token.STRING, Value: `""`}
	case !f.Body:
		return e.value(f.Value)
	}
	root := &level{typ: "MessageContent"}
	for _, part := range f.Content {
		name := part.To[len("Content."):]
		root.fields = append(root.fields, &field{name: name, value: e.value(part.Value)})
	}
	return e.literal(root)
}

// hoist puts a value into a variable before its statement.
func (e *editor) hoist(c plan.Hoist) {
	stmt := e.node(c.Stmt)
	as := &dst.AssignStmt{Lhs: []dst.Expr{dst.NewIdent(c.Name)}, Tok: token.DEFINE}
	as.Decs.Before = dst.NewLine
	e.before[stmt] = append(e.before[stmt], as)
	e.also(c.X, func(n dst.Node) dst.Node {
		x := dst.Clone(n).(dst.Expr)
		x.Decorations().Before, x.Decorations().After = dst.None, dst.None
		as.Rhs = []dst.Expr{x}
		return n
	})
}

// blank gives what nothing reads any more to the blank identifier.
//
//	// Have: set, ok := find(ctx)  =>  _, ok := find(ctx)
func (e *editor) blank(c plan.Blank) {
	e.also(c.Stmt, func(n dst.Node) dst.Node {
		as, ok := n.(*dst.AssignStmt)
		if !ok {
			return n
		}
		for _, i := range c.Names {
			as.Lhs[i].(*dst.Ident).Name = "_"
		}
		if c.Assign {
			as.Tok = token.ASSIGN
		}
		return as
	})
}
