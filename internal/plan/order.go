package plan

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// inOrder blocks a message whose fields stand in another order than those of the
// input, where that changes the order of calls that depend on each other.
func (m *message) inOrder(fields []MessageField) {
	if x, y, found := m.swapped(fields); found {
		m.block(y.Value.X, "the fields of a Paubox message stand in another order, and this call would come before the one in line %d",
			m.p.Fset.Position(x.Value.X.Pos()).Line)
	}
}

// keepOrder keeps the order of the calls in a literal: where the fields stand in
// another order, what they call goes into variables before the statement.
//
//	// Have: in := &sesv2.SendEmailInput{Content: … aws.String(next()) …, FromEmailAddress: aws.String(next())}
//	//   =>  subject := next()
//	//       from := next()
//	//       in := … Headers: paubox.MessageHeaders{From: from, Subject: subject} …
func (m *message) keepOrder(lit *ast.CompositeLit, fields []MessageField) {
	if _, _, found := m.swapped(fields); found && !m.hoistFields(lit, fields) {
		m.inOrder(fields)
	}
}

// swapped returns two fields whose values hold calls that depend on each other, and
// that would change their order.
func (m *message) swapped(fields []MessageField) (x, y MessageField, found bool) {
	var calls []MessageField
	for _, f := range spread(fields) {
		_, isCall := f.Value.X.(*ast.CallExpr)
		if (f.Value.Sel == "" || isCall && f.Value.Name == "") && m.stateful(m.p, f.Value.X) {
			calls = append(calls, f)
		}
	}
	written := writtenOrder(fields)
	for i, x := range calls {
		for _, y := range calls[i+1:] {
			if slices.Index(written, x.To) > slices.Index(written, y.To) {
				return x, y, true
			}
		}
	}
	return x, y, false
}

// hoistFields plans a variable for each value of a literal that may change between
// the calls in it, or it does nothing.
func (m *message) hoistFields(lit *ast.CompositeLit, fields []MessageField) bool {
	stmt := m.firstIn(lit)
	if stmt == nil {
		return false
	}
	var late []int
	for i, f := range fields {
		switch {
		case f.Value.Form == Map || f.Value.X == nil && f.Value.Form != True && f.Value.Form != Text:
			return false
		case f.Value.X == nil || f.Value.Form == True || f.Value.Name != "" || m.fixed(f.Value.X):
			continue
		case !inside(f.Value.X, lit) || fieldNames[f.To] == "":
			return false
		}
		late = append(late, i)
	}
	slices.SortFunc(late, func(x, y int) int { return int(fields[x].Value.X.Pos() - fields[y].Value.X.Pos()) })
	for _, i := range late {
		v := &fields[i].Value
		v.Name = m.free(stmt, fieldNames[fields[i].To], "Value")
		m.groups.join(m.container(v.X).Pos(), stmt.Pos())
		m.change(Hoist{Stmt: stmt, X: v.X, Name: v.Name})
	}
	return true
}

// fieldNames are names for variables, by the field that they are for.
var fieldNames = map[string]string{
	"Headers.From": "from", "Headers.Subject": "subject", "Headers.ReplyTo": "replyTo", "Recipients": "to", "CC": "cc", "BCC": "bcc",
	"Content.HTML": "html", "Content.PlainText": "text", "Content": "content", "Attachments": "attachments",
	"Headers.ListUnsubscribe": "listUnsubscribe", "Headers.ListUnsubscribePost": "listUnsubscribePost",
}

// firstIn returns the statement of a literal, where it is made in any case, and before
// it nothing is called that depends on other calls.
func (m *message) firstIn(lit *ast.CompositeLit) ast.Stmt {
	stmt := m.statementOnce(lit)
	if stmt == nil || !m.always(lit, stmt) || !m.stillBefore(lit, stmt) {
		return nil
	}
	return stmt
}

// statementOnce returns the statement of a block that e stands in, where what stands
// before that statement is evaluated once for each time that e is, and sees the same
// variables.
func (m *message) statementOnce(e ast.Expr) ast.Stmt {
	stmt, _ := m.container(e).(ast.Stmt)
	switch s := stmt.(type) {
	case nil, *ast.ForStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt:
		return nil
	case *ast.IfStmt:
		if s.Init != nil {
			return nil
		}
	}
	if cond, isIf := m.parent[stmt].(*ast.IfStmt); isIf && cond.Init == stmt {
		stmt = cond
	}
	comm, isComm := m.parent[stmt].(*ast.CommClause)
	if !m.inList(stmt) || isComm && comm.Comm == stmt {
		return nil
	}
	return stmt
}

// always reports whether e is evaluated whenever its statement is.
func (m *message) always(e ast.Expr, stmt ast.Stmt) bool {
	for n := m.parent[ast.Node(e)]; n != ast.Node(stmt); n = m.parent[n] {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.BinaryExpr:
			if n.Op == token.LAND || n.Op == token.LOR {
				return false
			}
		}
	}
	return true
}

// stillBefore reports whether no call that depends on others stands before e in its
// statement.
func (m *message) stillBefore(e ast.Expr, stmt ast.Stmt) bool {
	still := true
	ast.Inspect(stmt, func(n ast.Node) bool {
		if other, ok := n.(*ast.CallExpr); ok && other.End() <= e.Pos() && m.stateful(m.p, other) {
			still = false
		}
		return still
	})
	return still
}

// fixed reports whether the calls beside it cannot change what e gives.
func (m *message) fixed(e ast.Expr) bool {
	if _, known := literal(m.p, e); known {
		return true
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v := asVar(m.p.Info.Uses[e])
		return v != nil && !v.IsField() && !isGlobal(v) && !m.addressTaken(v) && !slices.ContainsFunc(m.uses[m.p][v], func(id *ast.Ident) bool {
			return m.changing(m.p, id) != nil && m.enclosingFunc(id) != m.enclosingFunc(m.defs[v])
		})
	case *ast.CompositeLit:
		return !slices.ContainsFunc(e.Elts, func(elt ast.Expr) bool {
			x, ok := m.unwrap(m.p, elt)
			return !m.fixed(elt) && !(ok && m.fixed(x))
		})
	}
	return false
}

// writtenOrder returns the targets in the order in which their values stand in the
// new literal: fields of one struct together.
func writtenOrder(fields []MessageField) (order []string) {
	var groups []string
	for _, f := range fields {
		group, _, _ := strings.Cut(f.To, ".")
		if !slices.Contains(groups, group) {
			groups = append(groups, group)
		}
	}
	for _, g := range groups {
		for _, f := range fields {
			if f.To == g || strings.HasPrefix(f.To, g+".") {
				order = append(order, f.To)
			}
		}
	}
	return order
}
