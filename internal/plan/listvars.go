package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// listVariable plans a local variable that collects addresses, with all its uses
// (rule V11). It reports whether v is one.
//
//	// Have: var to []*string; for _, r := range list { to = append(to, aws.String(r)) }
//	//   =>  var to []string;  for _, r := range list { to = append(to, r) }
func (m *message) listVariable(v *types.Var) bool {
	if done, ok := m.lists[v]; ok {
		return done
	}
	if v.IsField() || v.Parent() == m.p.Types.Scope() || m.isParameter(v) || m.defs[v] == nil {
		return false
	}
	m.lists[v] = true
	if !m.listStart(v) {
		m.lists[v] = false
		return false
	}
	for _, id := range m.uses[m.p][v] {
		m.groups.join(m.container(id).Pos(), v.Pos())
		if !m.listUse(v, id) {
			m.block(id, "%s, a list of addresses, is used here in a way that sesfix does not follow", id.Name)
		}
	}
	return true
}

// listStart plans the declaration of a list.
func (m *message) listStart(v *types.Var) bool {
	switch d := m.parent[m.defs[v]].(type) {
	case *ast.AssignStmt:
		return len(d.Lhs) == 1 && len(d.Rhs) == 1 && m.listValue(v, d.Rhs[0])
	case *ast.ValueSpec:
		if len(d.Names) != 1 || len(d.Values) > 1 || d.Type == nil && len(d.Values) == 0 {
			return false
		}
		if len(d.Values) == 1 && !m.listValue(v, d.Values[0]) {
			return false
		}
		if d.Type != nil {
			m.elementType(d.Type)
		}
		return true
	}
	return false
}

// listValue plans a value that a list starts with, or gets.
func (m *message) listValue(v *types.Var, e ast.Expr) bool {
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		m.listLiteral(x)
		return true
	case *ast.CallExpr:
		if inner, ok := m.stringSlice(x); ok {
			if m.setsElements(v) {
				return false // in the list itself, where they were set in a list of pointers
			}
			if m.growsList(v) && !m.elementsKept(inner) {
				m.block(inner, elementsChange) // what is appended makes a copy of it
			}
			m.change(Set{Expr: e, Value: m.shared(x, inner)})
			return true
		}
		if id, ok := ast.Unparen(x.Fun).(*ast.Ident); ok && id.Name == "make" && m.p.Info.Types[x.Fun].IsBuiltin() {
			return m.made(v, x)
		}
		if isAppend(m.p, x) && m.object(m.p, x.Args[0]) == types.Object(v) {
			m.appendArgs(x)
			return true
		}
	case *ast.Ident:
		return isNil(m.p, x)
	}
	return false
}

// setsElements reports whether an element of v is set.
func (m *message) setsElements(v *types.Var) bool {
	for _, id := range m.uses[m.p][v] {
		if _, ok := m.parent[id].(*ast.IndexExpr); ok && m.changing(m.p, id) != nil {
			return true
		}
	}
	return false
}

// made plans make([]*string, n): where n is not 0, every element must be set.
func (m *message) made(v *types.Var, call *ast.CallExpr) bool {
	if len(call.Args) < 2 {
		return false
	}
	m.elementType(call.Args[0])
	if tv := m.p.Info.Types[call.Args[1]]; tv.Value != nil && tv.Value.ExactString() == "0" {
		return true
	}
	for _, id := range m.uses[m.p][v] {
		ix, ok := m.parent[id].(*ast.IndexExpr)
		if !ok {
			continue
		}
		if loop, ok := m.parent[m.parent[m.parent[ix]]].(*ast.RangeStmt); ok && m.fills(loop, ix, call.Args[1]) {
			return true
		}
	}
	return false
}

// fills reports whether a loop sets each element of a list as long as n says.
//
//	to := make([]*string, len(list)); for i, r := range list { to[i] = aws.String(r) }
func (m *message) fills(loop *ast.RangeStmt, ix *ast.IndexExpr, n ast.Expr) bool {
	length, ok := ast.Unparen(n).(*ast.CallExpr)
	if !ok || !m.p.Info.Types[length.Fun].IsBuiltin() || len(length.Args) != 1 || types.ExprString(length.Args[0]) != types.ExprString(loop.X) {
		return false
	}
	key, ok := loop.Key.(*ast.Ident)
	index, isID := ix.Index.(*ast.Ident)
	if !ok || !isID || m.p.Info.ObjectOf(key) != m.p.Info.ObjectOf(index) {
		return false
	}
	leaves := false
	ast.Inspect(loop.Body, func(n ast.Node) bool {
		_, ok := n.(*ast.BranchStmt)
		leaves = leaves || ok
		return true
	})
	return !leaves
}

// listUse plans one use of a list.
func (m *message) listUse(v *types.Var, id *ast.Ident) bool {
	switch up := m.parent[id].(type) {
	case *ast.AssignStmt:
		return len(up.Lhs) == 1 && len(up.Rhs) == 1 && up.Lhs[0] == ast.Expr(id) && up.Tok == token.ASSIGN && m.listValue(v, up.Rhs[0])
	case *ast.IndexExpr:
		as, ok := m.parent[up].(*ast.AssignStmt)
		if ok && len(as.Lhs) == 1 && as.Lhs[0] == ast.Expr(up) && as.Tok == token.ASSIGN {
			m.listElement(as.Rhs[0])
			return true
		}
		return m.readElement(up)
	case *ast.CallExpr:
		if isAppend(m.p, up) && len(up.Args) > 0 && up.Args[0] == ast.Expr(id) {
			as, ok := m.parent[up].(*ast.AssignStmt)
			return ok && len(as.Lhs) == 1 && m.object(m.p, as.Lhs[0]) == types.Object(v)
		}
		return m.p.Info.Types[up.Fun].IsBuiltin() && up.Fun.(*ast.Ident).Name == "len"
	case *ast.BinaryExpr:
		return isNil(m.p, up.X) || isNil(m.p, up.Y)
	case *ast.KeyValueExpr:
		key, ok := up.Key.(*ast.Ident)
		return ok && usage.SDKOf(m.p.Info.Uses[key]) != nil
	}
	return false
}

// readElement plans *list[i], aws.StringValue(list[i]).
func (m *message) readElement(ix *ast.IndexExpr) bool {
	switch up := m.parent[ix].(type) {
	case *ast.StarExpr:
		if as, ok := m.parent[up].(*ast.AssignStmt); ok && slices.Contains(as.Lhs, ast.Expr(up)) {
			return false // a write through the pointer would reach its variable
		}
		m.change(Set{Expr: up, Value: Value{X: ix}})
		return true
	case *ast.CallExpr:
		if derefFuncs[fullName(callee(m.p.Info, up))] {
			m.change(Set{Expr: up, Value: Value{X: ix}})
			return true
		}
	}
	return false
}
