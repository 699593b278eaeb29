package rewrite

import (
	"fmt"
	"go/token"
	"strconv"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
)

// errorCheck registers the changes of a check of an SES error (mapping.md 3.2).
// It reports whether c is one.
func (e *editor) errorCheck(c plan.Change) bool {
	switch c := c.(type) {
	case plan.ErrorType:
		// Have: var mr *types.MessageRejected, var ae smithy.APIError  =>  *paubox.PauboxError
		e.on(c.Expr, func(dst.Node) dst.Node { return &dst.StarExpr{X: e.sel(pauboxPath, "PauboxError")} })
	case plan.ErrorField:
		// Have: ae.ErrorMessage(), *mr.Message  =>  ae.Details, mr.Details
		e.on(c.Expr, func(dst.Node) dst.Node { return errorField(c.Var, c.Field) })
	case plan.ErrorTest:
		e.on(c.Expr, func(n dst.Node) dst.Node { return errorTest(n, c) })
	case plan.ErrorSwitch:
		e.errorSwitch(c)
	case plan.ErrorAssert:
		e.errorAssert(c)
	case plan.FakeError:
		e.on(c.Expr, func(dst.Node) dst.Node { return e.fakeError(c) })
	case plan.ErrorCode:
		e.on(c.Expr, func(dst.Node) dst.Node { return &dst.BasicLit{Kind: token.STRING, Value: strconv.Quote(c.Value)} })
	default:
		return false
	}
	return true
}

// errorTest writes one condition.
//
//	// Have: ae.ErrorCode() == "Throttling"  =>  ae.StatusCode == 429
//	// Have: errors.As(err, &mr)             =>  errors.As(err, &mr) && (mr.StatusCode == 400 || mr.StatusCode == 422)
func errorTest(n dst.Node, c plan.ErrorTest) dst.Node {
	x := statuses(c.Var, c.Status, c.Not)
	if c.And {
		if len(c.Status) > 1 {
			x = &dst.ParenExpr{X: x}
		}
		// The copy leaves the comments and line breaks to the whole condition.
		call := dst.Clone(n).(dst.Expr)
		*call.Decorations() = dst.NodeDecs{}
		x = &dst.BinaryExpr{X: call, Op: token.LAND, Y: x}
	}
	if c.Paren {
		return &dst.ParenExpr{X: x}
	}
	return x
}

// errorSwitch writes a switch over conditions.
//
//	// Have: switch ae.ErrorCode() { case "Throttling": … }  =>  switch { case ae.StatusCode == 429: … }
func (e *editor) errorSwitch(c plan.ErrorSwitch) {
	e.on(c.Stmt, func(n dst.Node) dst.Node {
		n.(*dst.SwitchStmt).Tag = nil
		return n
	})
	for _, clause := range c.Gone {
		e.remove[e.node(clause)] = true
	}
	for clause, status := range c.Cases {
		e.on(clause, func(n dst.Node) dst.Node {
			n.(*dst.CaseClause).List = []dst.Expr{statuses(c.Var, status, false)}
			return n
		})
	}
}

// errorAssert writes errors.As for a type assertion.
//
//	// Have: if aerr, ok := err.(awserr.Error); ok {…}
//	//   =>  var aerr *paubox.PauboxError
//	//       if errors.As(err, &aerr) {…}
func (e *editor) errorAssert(c plan.ErrorAssert) {
	blank := c.Var == "_"
	as := func() dst.Expr {
		var target dst.Expr = &dst.UnaryExpr{Op: token.AND, X: dst.NewIdent(c.Var)}
		if blank { // Have: _, ok := err.(awserr.Error)  =>  ok := errors.As(err, new(*paubox.PauboxError))
			target = &dst.CallExpr{Fun: dst.NewIdent("new"), Args: []dst.Expr{&dst.StarExpr{X: e.sel(pauboxPath, "PauboxError")}}}
		}
		return &dst.CallExpr{Fun: e.sel("errors", "As"), Args: []dst.Expr{dst.Clone(e.at(c.Err)).(dst.Expr), target}}
	}
	var declaration []dst.Stmt
	if !blank {
		declaration = statements(fmt.Sprintf("var %s *%s.PauboxError\n", c.Var, e.name(pauboxPath)))
	}
	if c.If == nil {
		e.before[e.node(c.Assign)] = declaration
		e.on(c.Assign, func(n dst.Node) dst.Node {
			stmt := n.(*dst.AssignStmt)
			stmt.Lhs, stmt.Rhs = stmt.Lhs[1:], []dst.Expr{as()}
			return n
		})
		return
	}
	for _, ok := range c.OK {
		e.on(ok, func(dst.Node) dst.Node { return as() })
	}
	if !c.Inner || blank {
		e.before[e.node(c.If)] = declaration
		e.on(c.If, func(n dst.Node) dst.Node {
			n.(*dst.IfStmt).Init = nil
			return n
		})
		return
	}
	// Have: } else if aerr, ok := err.(awserr.Error); ok {  =>  } else if aerr := (*paubox.PauboxError)(nil); errors.As(err, &aerr) {
	e.on(c.Assign, func(n dst.Node) dst.Node {
		stmt := n.(*dst.AssignStmt)
		null := &dst.CallExpr{Fun: &dst.ParenExpr{X: &dst.StarExpr{X: e.sel(pauboxPath, "PauboxError")}}, Args: []dst.Expr{dst.NewIdent("nil")}}
		stmt.Lhs, stmt.Rhs = stmt.Lhs[:1], []dst.Expr{null}
		return n
	})
}

// statuses is the condition that the status of v is one of list, or none of it.
func statuses(v string, list []int, not bool) (x dst.Expr) {
	equal, server, join := token.EQL, token.GEQ, token.LOR
	if not {
		equal, server, join = token.NEQ, token.LSS, token.LAND
	}
	for _, s := range list {
		op := equal
		if s == mapping.Server {
			op = server
		}
		var one dst.Expr = &dst.BinaryExpr{X: errorField(v, "StatusCode"), Op: op, Y: &dst.BasicLit{Kind: token.INT, Value: strconv.Itoa(s)}}
		if x != nil {
			one = &dst.BinaryExpr{X: x, Op: join, Y: one}
		}
		x = one
	}
	return x
}

func errorField(v, name string) *dst.SelectorExpr {
	return &dst.SelectorExpr{X: dst.NewIdent(v), Sel: dst.NewIdent(name)}
}

// fakeError writes the error that a fake answers with.
//
//	// Have: &types.MessageRejected{Message: aws.String("no")}  =>  &paubox.PauboxError{StatusCode: 400, Title: "no", Details: "no"}
func (e *editor) fakeError(c plan.FakeError) dst.Expr {
	lit := &dst.CompositeLit{Type: e.sel(pauboxPath, "PauboxError")}
	add := func(name string, x dst.Expr) {
		x = dst.Clone(x).(dst.Expr)
		*x.Decorations() = dst.NodeDecs{}
		lit.Elts = append(lit.Elts, &dst.KeyValueExpr{Key: dst.NewIdent(name), Value: x})
	}
	add("StatusCode", &dst.BasicLit{Kind: token.INT, Value: strconv.Itoa(c.Status)})
	if c.Text != nil && !c.Once {
		add("Title", e.at(c.Text))
	}
	if c.Text != nil {
		add("Details", e.at(c.Text))
	}
	return &dst.UnaryExpr{Op: token.AND, X: lit}
}
