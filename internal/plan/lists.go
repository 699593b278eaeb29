package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// Unstar turns the type *T into T.
type Unstar struct{ Star *ast.StarExpr }

// Node returns the type expression.
func (c Unstar) Node() ast.Node { return c.Star }

// Generation 1 of the AWS SDK has lists of pointers, []*string, where Paubox and
// generation 2 have lists of strings (mapping.md 2.0, rules V7-V11).

const (
	stringSliceV1 = "github.com/aws/aws-sdk-go/aws.StringSlice"
	stringSliceV2 = "github.com/aws/aws-sdk-go-v2/aws.StringSlice"
)

// isPointerList reports whether t is []*string.
func isPointerList(t types.Type) bool {
	s, ok := t.(*types.Slice)
	if !ok {
		return false
	}
	p, ok := s.Elem().(*types.Pointer)
	return ok && types.Identical(p.Elem(), types.Typ[types.String])
}

// list turns an expression for a list of addresses into one of type []string.
//
//	// Have: []*string{aws.String(to)}  =>  []string{to}
//	// Have: aws.StringSlice(list)      =>  list
func (m *message) list(e ast.Expr) Value {
	if !isPointerList(m.p.Info.TypeOf(e)) {
		return Value{X: e}
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		if m.mayHoldNil(x) {
			for _, elt := range x.Elts {
				m.change(Set{Expr: elt, Value: m.pointer(m.p, elt)})
			}
			return Value{X: e, Form: Strings}
		}
		m.listLiteral(x)
		return Value{X: e}
	case *ast.CallExpr:
		if inner, ok := m.stringSlice(x); ok {
			return m.shared(inner)
		}
		if m.p.Info.Types[x.Fun].IsBuiltin() && len(x.Args) > 0 && isAppend(m.p, x) {
			m.appendArgs(x)
			return Value{X: e}
		}
	case *ast.Ident:
		if v, ok := m.p.Info.Uses[x].(*types.Var); ok && m.listVariable(v) {
			m.groups.join(m.container(x).Pos(), v.Pos())
			return Value{X: e}
		}
	}
	if _, ok := m.object(m.p, e).(*types.Var); ok && !m.settled(m.p, e) {
		m.block(e, "the list of addresses may change after it went into the input")
	}
	return Value{X: e, Form: Strings}
}

// shared is the argument of StringSlice, which copied it: a list that changes
// later is copied still (rule V8).
func (m *message) shared(e ast.Expr) Value {
	if _, ok := m.object(m.p, e).(*types.Var); ok && !m.settled(m.p, e) {
		return Value{X: e, Form: Clone}
	}
	return Value{X: e}
}

// stringSlice returns the argument of aws.StringSlice.
func (m *message) stringSlice(call *ast.CallExpr) (ast.Expr, bool) {
	switch fullName(callee(m.p.Info, call)) {
	case stringSliceV1, stringSliceV2:
		return call.Args[0], len(call.Args) == 1
	}
	return nil, false
}

func isAppend(p *usage.Package, call *ast.CallExpr) bool {
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok {
		return false
	}
	b, ok := p.Info.Uses[id].(*types.Builtin)
	return ok && b.Name() == "append"
}

// listLiteral plans []*string{…}.
func (m *message) listLiteral(lit *ast.CompositeLit) {
	m.elementType(lit.Type)
	for _, elt := range lit.Elts {
		if _, keyed := elt.(*ast.KeyValueExpr); keyed {
			m.block(elt, "a list of addresses with indices")
			return
		}
		m.listElement(elt)
	}
}

// mayHoldNil reports whether an element of a list may be nil, which SES leaves out.
func (m *message) mayHoldNil(lit *ast.CompositeLit) bool {
	return slices.ContainsFunc(lit.Elts, func(elt ast.Expr) bool {
		if _, keyed := elt.(*ast.KeyValueExpr); keyed || isNil(m.p, elt) {
			return false
		}
		v, _ := m.scalar(m.p, elt)
		return v.Form == OrEmpty
	})
}

// elementType turns the type expression []*string into []string.
func (m *message) elementType(t ast.Expr) {
	if arr, ok := t.(*ast.ArrayType); ok {
		if star, ok := arr.Elt.(*ast.StarExpr); ok && isStar(star, "string") {
			m.change(Unstar{star})
			return
		}
	}
	if t != nil {
		m.block(t, "a list of addresses whose type sesfix does not know")
	}
}

// change adds a change to the unit of the message.
func (m *message) change(c Change) { m.changes = append(m.changes, c) }

// listElement plans one address of a list.
func (m *message) listElement(e ast.Expr) {
	if isNil(m.p, e) {
		m.block(e, "an address is nil")
		return
	}
	v, ok := m.scalar(m.p, e)
	switch {
	case m.sharedByTurns(e):
		m.block(e, "before Go 1.22 all turns of the loop share this variable: each address is the last one")
	case !ok:
		m.block(e, "what this pointer points to may change before the send, and the new code reads it where the message is made")
	case v.Form == OrEmpty:
		m.block(e, "an address may be nil, which SES leaves out of the list")
	}
	m.change(Set{Expr: e, Value: v})
}

// sharedByTurns reports whether e is the address of a variable, or of a part of
// one, that a loop declares and that all its turns share.
func (m *message) sharedByTurns(e ast.Expr) bool {
	u, ok := ast.Unparen(e).(*ast.UnaryExpr)
	if !ok || u.Op != token.AND {
		return false
	}
	x := ast.Unparen(u.X)
	for sel, ok := x.(*ast.SelectorExpr); ok; sel, ok = x.(*ast.SelectorExpr) {
		if _, pointer := m.p.Info.TypeOf(sel.X).Underlying().(*types.Pointer); pointer {
			return false
		}
		x = ast.Unparen(sel.X)
	}
	v, ok := m.object(m.p, x).(*types.Var)
	return ok && m.oneForAllTurns(m.p, v)
}

// appendArgs plans append(list, aws.String(to)); what it appends to is a variable
// or a field that changes as well.
func (m *message) appendArgs(call *ast.CallExpr) {
	if call.Ellipsis.IsValid() {
		if len(call.Args) != 2 {
			return
		}
		m.change(Set{Expr: call.Args[1], Value: m.list(call.Args[1])})
		return
	}
	for _, arg := range call.Args[1:] {
		m.listElement(arg)
	}
}

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
			// The copy that StringSlice makes must stay one, where it is changed.
			value := m.shared(inner)
			if m.grows(v) {
				value.Form = Clone
			}
			m.change(Set{Expr: e, Value: value})
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

// grows reports whether something is appended to v, or set in it.
func (m *message) grows(v *types.Var) bool {
	for _, id := range m.uses[m.p][v] {
		if m.changing(m.p, id) != nil {
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
